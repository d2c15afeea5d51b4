package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.SourceFile;

/** One form in which transcripts are written. */
sealed interface TranscriptFormat permits MarkdownFormat {

	/** Whether a source is written in this form, judged by its content. */
	boolean recognises(SourceFile source);

	/**
	 * The talks in a source that is written in this form, in order; none where nothing is
	 * spoken.
	 */
	List<Talk> read(SourceFile source);

}

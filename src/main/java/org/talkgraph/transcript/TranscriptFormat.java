package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;

/** One form in which transcripts are written. */
interface TranscriptFormat {

	/** Whether a source is written in this form, judged by its content. */
	boolean recognises(Look look);

	/** What a source of this form without a talk was expected to hold. */
	String wanted();

	/**
	 * The talks in a source that is written in this form, in order; none where nothing is
	 * spoken.
	 * @throws UnreadableSource where it breaks off or contradicts its format
	 */
	List<Talk> read(SourceFile source);

}

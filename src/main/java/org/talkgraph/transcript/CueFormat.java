package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;

/** A format of one talk in pieces that have times, such as subtitles. */
interface CueFormat extends TranscriptFormat {

	/**
	 * The pieces of a source that is written in this format, in its order.
	 * @throws UnreadableSource where it breaks off or contradicts its format
	 */
	List<Cue> cues(SourceFile source);

	@Override
	default String wanted() {
		return "words in at least one of its cues or segments, but nothing is said in them";
	}

	@Override
	default List<Talk> read(SourceFile source) {
		return CueTalk.read(source, cues(source));
	}

}

package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.SourceFile;

/** SubRip: numbered blocks, each with two times and the words that are shown. */
final class SubRipFormat implements CueFormat {

	private static final int BEGINNING = 2000;

	private static final int FIRST_LINES = 4;

	private static final Pattern LINE = Pattern.compile("\\R");

	/** The first times stand behind a number, or at the very beginning. */
	@Override
	public boolean recognises(Look look) {
		return LINE.splitAsStream(look.text(BEGINNING))
			.filter((line) -> !line.isBlank())
			.limit(FIRST_LINES)
			.anyMatch(CueBlocks::isTimes);
	}

	@Override
	public List<Cue> cues(SourceFile source) {
		List<Cue> cues = new ArrayList<>();
		CueBlocks.read(source, false).forEach((block) -> cues.addAll(CueText.read(source.text(), block)));
		return cues;
	}

}

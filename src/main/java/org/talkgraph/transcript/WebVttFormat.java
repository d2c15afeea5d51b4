package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.SourceFile;

/**
 * WebVTT: blocks of times and words, with voices, settings and other tags. Notes, style
 * sheets and regions stand in blocks without times and are passed over.
 */
final class WebVttFormat implements CueFormat {

	private static final String SIGNATURE = "WEBVTT";

	@Override
	public boolean recognises(Look look) {
		String beginning = look.text(SIGNATURE.length() + 1);
		return look.startsWith(SIGNATURE) && (beginning.length() == SIGNATURE.length()
				|| Character.isWhitespace(beginning.charAt(SIGNATURE.length())));
	}

	@Override
	public List<Cue> cues(SourceFile source) {
		List<Cue> cues = new ArrayList<>();
		CueBlocks.read(source, true).forEach((block) -> cues.addAll(CueText.read(source.text(), block)));
		return cues;
	}

}

package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;

/** Reads the talks of a source, in whatever format it is written. */
public final class Transcripts {

	/** Every format; the first that recognises a source reads it. */
	private static final List<TranscriptFormat> FORMATS = List.of(new WebVttFormat(), new SubRipFormat(),
			new WhisperFormat(), new WhisperCppFormat(), new PodcastFormat(), new YoutubeFormat(),
			new MarkdownFormat());

	private Transcripts() {
	}

	/**
	 * The talks of a source, in order, at least one.
	 * @throws UnreadableSource where it holds none
	 */
	public static List<Talk> read(SourceFile source) {
		Look look = new Look(source);
		for (TranscriptFormat format : FORMATS) {
			if (format.recognises(look)) {
				List<Talk> talks = format.read(source);
				if (talks.isEmpty()) {
					throw new UnreadableSource(source.place(), "", "no talk: expected " + format.wanted());
				}
				return talks;
			}
		}
		if (look.json().isPresent()) {
			JsonWalk.read(source, (json) -> {
			});
		}
		throw UnreadableSource.somethingElse(source.place(),
				"no format of transcripts that is known: docs/formats.md has the list");
	}

}

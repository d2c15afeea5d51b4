package org.talkgraph;

import java.util.List;

import org.talkgraph.source.SourceFile;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.Transcripts;

/** Talks from a few lines of text. */
public final class Texts {

	private Texts() {
	}

	/** A source as if it had been read from a file. */
	public static SourceFile source(String text) {
		return SourceFile.of("file:///talks/spring.md", "spring.md", text);
	}

	public static List<Talk> talks(String text) {
		return Transcripts.read(source(text));
	}

	/** The only talk of a text. */
	public static Talk talk(String text) {
		List<Talk> talks = talks(text);
		if (talks.size() != 1) {
			throw new AssertionError("expected one talk, found " + talks.size());
		}
		return talks.getFirst();
	}

}

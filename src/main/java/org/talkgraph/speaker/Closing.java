package org.talkgraph.speaker;

import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Sentence;

/**
 * Where a talk of one ends and others may speak: behind its opening somebody else begins
 * who has been introduced, or in its second half the speaker is thanked for it, or the
 * audience may ask.
 */
final class Closing {

	private static final DataFile FILE = DataFile.beside(Closing.class, "handovers.txt");

	private static final Pattern CLOSING = either("closing");

	private static final Pattern ANOTHER = either("another begins");

	/** Enough for the longest cue. */
	private static final int LOOKED_AT = 60;

	private Closing() {
	}

	private static Pattern either(String section) {
		return Pattern.compile(String.join("|", FILE.words(section)), Pattern.CASE_INSENSITIVE);
	}

	/**
	 * Where others may speak, in the reading; the stretch's end where they do not.
	 * @param opened how far behind the stretch's start its speaker has begun
	 */
	static int start(String text, Span stretch, int opened, List<Sentence> sentences) {
		int half = stretch.start() + stretch.length() / 2;
		for (Sentence sentence : sentences) {
			for (Span clause : sentence.clauses()) {
				if (clause.start() >= stretch.start() + opened && clause.start() < stretch.end()) {
					String said = SimplifiedScript
						.of(text.substring(clause.start(), Math.min(stretch.end(), clause.start() + LOOKED_AT)));
					if (ANOTHER.matcher(said).lookingAt()
							|| (clause.start() >= half && CLOSING.matcher(said).lookingAt())) {
						return clause.start();
					}
				}
			}
		}
		return stretch.end();
	}

}

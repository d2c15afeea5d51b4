package org.talkgraph.speaker;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Sentence;

/**
 * Where a host's opening ends: in the first sentences somebody is given the floor, and
 * soon after that somebody begins with a greeting.
 */
final class Opening {

	private static final DataFile FILE = DataFile.beside(Opening.class, "handovers.txt");

	private static final List<String> HANDOVERS = Stream.concat(FILE.words("zh").stream(), FILE.words("en").stream())
		.toList();

	private static final List<String> GREETINGS = FILE.words("greeting");

	/** Later somebody else is given the floor, if anybody. */
	private static final int LATEST_HANDOVER = 800;

	private static final int LATEST_GREETING = 400;

	/** No opening is longer. */
	static final int LONGEST = LATEST_HANDOVER + LATEST_GREETING;

	private Opening() {
	}

	/**
	 * The end of the opening, in the reading; the stretch's start where there is none.
	 * @param scale how many characters say as much as a Chinese one
	 */
	static int end(String text, Span stretch, List<Sentence> sentences, int scale) {
		int handover = -1;
		for (Sentence sentence : sentences) {
			for (Span clause : sentence.clauses()) {
				if (clause.start() > stretch.start() + LONGEST * scale) {
					return stretch.start();
				}
				String said = clause.of(text).toLowerCase(Locale.ROOT);
				if (handover >= 0 && clause.start() - handover <= LATEST_GREETING * scale && begins(said)) {
					return clause.start();
				}
				if (handover < 0 && clause.start() <= stretch.start() + LATEST_HANDOVER * scale
						&& HANDOVERS.stream().anyMatch(said::contains)) {
					handover = clause.end();
				}
			}
		}
		return stretch.start();
	}

	private static boolean begins(String clause) {
		return GREETINGS.stream().anyMatch(clause::startsWith);
	}

}

package org.talkgraph.speaker;

import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.roster.Phrases;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * What is said in a piece that tells whose it is, by the phrases of {@code turns.txt}.
 */
final class Cues {

	private static final String PREFIX = "cue ";

	private static final DataFile FILE = DataFile.beside(Cues.class, "turns.txt");

	/** Names of the cues, in the order of the file. */
	static final List<String> NAMES = FILE.sections()
		.keySet()
		.stream()
		.filter((section) -> section.startsWith(PREFIX))
		.map((section) -> section.substring(PREFIX.length()))
		.toList();

	private static final Phrases CUES = new Phrases(NAMES.stream().map((name) -> phrases(PREFIX + name)).toList());

	/** Of longer pieces only the end is looked at: there the floor is given. */
	private static final int LONGEST = 400;

	private Cues() {
	}

	/** The number of a cue. */
	static int number(String name) {
		int number = NAMES.indexOf(name);
		if (number < 0) {
			throw new IllegalStateException("turns.txt has no section 'cue " + name + "'");
		}
		return number;
	}

	/**
	 * Any of the phrases of a section of {@code turns.txt}, whatever its apostrophes are.
	 */
	static Pattern phrases(String section) {
		return Pattern.compile(String.join("|", FILE.words(section)).replace("'", "['\u2019]"),
				Pattern.CASE_INSENSITIVE);
	}

	/** The cues of a piece, a bit for each. */
	static long of(String text, Span piece) {
		return CUES.in(text.substring(Math.max(piece.start(), piece.end() - LONGEST), piece.end()));
	}

}

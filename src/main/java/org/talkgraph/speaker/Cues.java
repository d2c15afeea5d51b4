package org.talkgraph.speaker;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.talkgraph.roster.Phrases;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * What is said in a piece that tells whose it is, by the phrases of {@code turns.txt}.
 */
final class Cues {

	private static final String PREFIX = "cue ";

	private static final DataFile FILE = DataFile.beside(Cues.class, "turns.txt");

	private static final DataFile QUESTIONS = DataFile.beside(Cues.class, "questions.txt");

	private static final List<String> OF_PANELS = names(FILE);

	/** Names of those that are heard only where the audience asks. */
	static final List<String> OF_AUDIENCE = names(QUESTIONS);

	/** Names of the cues, in the order of the files. */
	static final List<String> NAMES = Stream.concat(OF_PANELS.stream(), OF_AUDIENCE.stream()).toList();

	private static final Phrases CUES = phrases(FILE, OF_PANELS);

	private static final Phrases OF_QUESTIONS = phrases(QUESTIONS, OF_AUDIENCE);

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

	private static List<String> names(DataFile file) {
		return file.sections()
			.keySet()
			.stream()
			.filter((section) -> section.startsWith(PREFIX))
			.map((section) -> section.substring(PREFIX.length()))
			.toList();
	}

	private static Phrases phrases(DataFile file, List<String> names) {
		return new Phrases(names.stream().map((name) -> phrases(file, PREFIX + name)).toList());
	}

	/**
	 * Any of the phrases of a section of {@code turns.txt}, whatever its apostrophes are.
	 */
	static Pattern phrases(String section) {
		return phrases(FILE, section);
	}

	private static Pattern phrases(DataFile file, String section) {
		return Pattern.compile(String.join("|", file.words(section)).replace("'", "['\u2019]"),
				Pattern.CASE_INSENSITIVE);
	}

	/** The cues of a piece of a panel, a bit for each. */
	static long of(String text, Span piece) {
		return CUES.in(end(text, piece));
	}

	/** The cues of a piece of what is asked and answered after a talk. */
	static long ofQuestions(String text, Span piece) {
		String end = end(text, piece);
		return CUES.in(end) | OF_QUESTIONS.in(end) << OF_PANELS.size();
	}

	/** Those cues of a piece by which is told who asks from the audience. */
	static long ofAudience(String text, Span piece) {
		return OF_QUESTIONS.in(end(text, piece)) << OF_PANELS.size();
	}

	private static String end(String text, Span piece) {
		return text.substring(Math.max(piece.start(), piece.end() - LONGEST), piece.end());
	}

}

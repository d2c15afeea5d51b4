package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/**
 * The words of {@code small-words.txt}, numbered: what everybody says, each by his own
 * measure.
 */
final class SmallWords {

	private static final DataFile FILE = DataFile.beside(SmallWords.class, "small-words.txt");

	private static final Map<Language, SmallWords> ALL = new EnumMap<>(Language.class);

	static {
		for (Language language : Language.values()) {
			ALL.put(language, new SmallWords(language, FILE.words(language.tag())));
		}
	}

	/** The number of a word in letters that is none of them. */
	private static final int OTHER = 0;

	private final Map<String, Integer> numbers = new HashMap<>();

	/** The longest of them, by their first character. */
	private final Map<Character, Integer> longest = new HashMap<>();

	private final Language language;

	private SmallWords(Language language, List<String> words) {
		this.language = language;
		for (String word : words) {
			this.numbers.put(word, this.numbers.size() + 1);
			this.longest.merge(word.charAt(0), word.length(), Math::max);
		}
	}

	/** Those of a language. */
	static SmallWords of(Language language) {
		return Objects.requireNonNull(ALL.get(language));
	}

	/**
	 * Which words are said in the pieces of a talk.
	 *
	 * @param words their numbers, by piece
	 * @param kinds how many different ones there may be
	 */
	record Said(int[][] words, int kinds) {

		/** Which part of all each is. */
		double[] shares() {
			double[] shares = new double[this.kinds];
			double one = 1.0 / Arrays.stream(this.words).mapToInt((words) -> words.length).sum();
			for (int[] here : this.words) {
				for (int word : here) {
					shares[word] += one;
				}
			}
			return shares;
		}

	}

	/**
	 * Which of them are said in the pieces of a talk: none in those of another language,
	 * in which everybody sounds like whoever uses its words most.
	 */
	Said in(String text, List<Piece> pieces) {
		return new Said(pieces.stream()
			.map((piece) -> isOther(text, piece.span()) ? new int[0] : in(text, piece.span()))
			.toArray(int[][]::new), this.numbers.size() + 1);
	}

	private boolean isOther(String text, Span span) {
		return this.language == Language.CHINESE && span.of(text).chars().noneMatch(Character::isIdeographic);
	}

	private int[] in(String text, Span span) {
		String said = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		List<Integer> found = new ArrayList<>();
		int at = 0;
		while (at < said.length()) {
			int end = end(said, at);
			Integer number = this.numbers.get(said.substring(at, end));
			if (number != null) {
				found.add(number);
			}
			else if (isLetter(said.charAt(at))) {
				found.add(OTHER);
			}
			at = end;
		}
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Where the longest of them ends, or else the word, or the character. */
	private int end(String said, int at) {
		int longest = this.longest.getOrDefault(said.charAt(at), 0);
		for (int end = Math.min(said.length(), at + longest); end > at; end--) {
			if (isWhole(said, end) && this.numbers.containsKey(said.substring(at, end))) {
				return end;
			}
		}
		int end = at + 1;
		while (!isWhole(said, end)) {
			end++;
		}
		return end;
	}

	private static boolean isWhole(String said, int end) {
		return end == said.length() || !isLetter(said.charAt(end - 1)) || !isLetter(said.charAt(end));
	}

	/** Of an alphabet, with whose letters words are written. */
	private static boolean isLetter(char c) {
		return c == '\'' || (Character.isLetter(c) && !Character.isIdeographic(c));
	}

}

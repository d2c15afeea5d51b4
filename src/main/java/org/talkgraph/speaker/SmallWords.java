package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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

	private final Set<String> all;

	/** By their first character, the longest first. */
	private final Map<Character, List<Word>> byFirst = new HashMap<>();

	private final Language language;

	private SmallWords(Language language, List<String> words) {
		this.language = language;
		this.all = new LinkedHashSet<>(words);
		int number = OTHER;
		for (String word : this.all) {
			number++;
			this.byFirst.computeIfAbsent(word.charAt(0), (c) -> new ArrayList<>()).add(new Word(word, number));
		}
		this.byFirst.values()
			.forEach((same) -> same.sort(Comparator.comparingInt((Word word) -> -word.text().length())));
	}

	private record Word(String text, int number) {
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
			.toArray(int[][]::new), this.all.size() + 1);
	}

	private boolean isOther(String text, Span span) {
		return this.language == Language.CHINESE && span.of(text).chars().noneMatch(Character::isIdeographic);
	}

	private int[] in(String text, Span span) {
		String said = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		int[] found = new int[said.length()];
		int size = 0;
		int at = 0;
		while (at < said.length()) {
			Word word = longest(said, at);
			if (word != null || isLetter(said.charAt(at))) {
				found[size] = (word != null) ? word.number() : OTHER;
				size++;
			}
			at = (word != null) ? at + word.text().length() : end(said, at);
		}
		return Arrays.copyOf(found, size);
	}

	/** The longest of them that stands at an index; null for none. */
	private @Nullable Word longest(String said, int at) {
		for (Word word : this.byFirst.getOrDefault(said.charAt(at), List.of())) {
			if (said.startsWith(word.text(), at) && isWhole(said, at + word.text().length())) {
				return word;
			}
		}
		return null;
	}

	/** Where any other word or character ends. */
	private static int end(String said, int at) {
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

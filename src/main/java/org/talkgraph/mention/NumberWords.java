package org.talkgraph.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.talkgraph.sound.Pinyin;
import org.talkgraph.source.DataFile;

/**
 * Versions that are said as an English word inside Chinese: in its letters, or in the
 * syllables that a recogniser of Chinese wrote for them.
 */
final class NumberWords {

	private static final DataFile FILE = DataFile.beside(NumberWords.class, "versions.txt");

	private static final Map<String, String> LETTERS = digits("word");

	private static final Map<String, String> SYLLABLES = digits("English word in Chinese syllables");

	/** No word for a digit is written in more characters. */
	private static final int MOST_SYLLABLES = 2;

	private NumberWords() {
	}

	/** The version that a word at an index says. */
	static Optional<Version> at(String text, int from) {
		return inLetters(text, from).or(() -> inSyllables(text, from));
	}

	private static Optional<Version> inLetters(String text, int from) {
		if (from >= text.length() || !Character.isLetter(text.charAt(from)) || !Latin.is(text.charAt(from))) {
			return Optional.empty();
		}
		return LETTERS.entrySet()
			.stream()
			.filter((word) -> text.regionMatches(true, from, word.getKey(), 0, word.getKey().length()))
			.filter((word) -> isBeforeChinese(text, from + word.getKey().length()))
			.map((word) -> new Version(word.getValue(), from + word.getKey().length()))
			.findFirst();
	}

	/** Whether Chinese goes on behind a word, and does not count with it. */
	private static boolean isBeforeChinese(String text, int end) {
		int next = Measures.behindSpace(text, end);
		return next < text.length() && Character.isIdeographic(text.charAt(next))
				&& !Measures.AFTER_NUMERALS.follow(text, end) && !Measures.UNITS.follow(text, end);
	}

	private static Optional<Version> inSyllables(String text, int from) {
		StringBuilder said = new StringBuilder();
		for (int i = from; i < text.length() && i - from < MOST_SYLLABLES; i++) {
			int syllable = Pinyin.syllable(text.charAt(i));
			if (syllable == Pinyin.NONE) {
				return Optional.empty();
			}
			said.append(said.isEmpty() ? "" : " ").append(Pinyin.letters(syllable));
			String number = SYLLABLES.get(said.toString());
			if (number != null) {
				return Optional.of(new Version(number, i + 1));
			}
		}
		return Optional.empty();
	}

	private static Map<String, String> digits(String section) {
		Map<String, String> digits = new HashMap<>();
		FILE.pairs(section, "word = digit").forEach((pair) -> digits.put(pair.left(), pair.right()));
		return Map.copyOf(digits);
	}

}

package org.talkgraph.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.sound.Folded;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.source.DataFile;

/**
 * Reads numbers as they are said for versions: in digits, numerals or words, with a point
 * or a mark. A number that counts or measures something is none.
 */
final class VersionNumbers {

	private VersionNumbers() {
	}

	private static final DataFile FILE = DataFile.beside(VersionNumbers.class, "versions.txt");

	private static final Map<Character, Character> NUMERALS = numerals();

	static final Set<String> POINTS = Set.copyOf(FILE.words("point"));

	private static final Set<String> MARKS = Set.copyOf(FILE.words("mark"));

	private static final Set<String> ORDINALS = Set.copyOf(FILE.words("ordinal"));

	private static final Set<String> EDITIONS = Set.copyOf(FILE.words("mark after an ordinal"));

	private static final Set<String> BARE = Set.copyOf(FILE.words("bare"));

	private static final Set<String> LAST = Set.copyOf(FILE.words("bare before a pause"));

	private static final List<String> KINDS = FILE.words("kind");

	private static final Set<String> GOES_ON = Set.copyOf(FILE.words("goes on"));

	/** With which characters a number may begin, or a word for a kind. */
	private static final BitSet BEGINNINGS = new BitSet();

	static {
		NUMERALS.keySet().forEach(BEGINNINGS::set);
		KINDS.forEach((kind) -> BEGINNINGS.set(kind.charAt(0)));
	}

	private static final Map<String, String> WORDS = wordsForNumbers("word");

	private static final Map<String, String> SOUNDS = wordsForNumbers("English word in Chinese syllables");

	private static final int MOST_SYLLABLES = 2;

	/** Versions of more digits are years, sizes or counts. */
	static final int MOST_DIGITS = 2;

	/**
	 * @param number in digits, with a point perhaps
	 * @param end where it ends in the text
	 */
	record Version(String number, int end) {
	}

	static Optional<Version> after(String text, int after) {
		int i = skipSeparators(text, after);
		for (String kind : KINDS) {
			if (text.startsWith(kind, i)) {
				return inDigits(text, skipSeparators(text, i + kind.length()));
			}
		}
		if (is(ORDINALS, text, i)) {
			return inEditions(text, i + 1);
		}
		boolean lettered = i < text.length() && (text.charAt(i) == 'v' || text.charAt(i) == 'V');
		return inWords(text, i).or(() -> inSounds(text, i)).or(() -> inFigures(text, lettered ? i + 1 : i));
	}

	private static Optional<Version> inEditions(String text, int from) {
		StringBuilder number = new StringBuilder();
		int end = number(text, from, number);
		return (number.isEmpty() || number.length() > MOST_DIGITS || !is(EDITIONS, text, end)) ? Optional.empty()
				: Optional.of(new Version(number.toString(), end + 1));
	}

	/** Whether a numeral of Chinese begins at an index. */
	static boolean isNumeral(String text, int index) {
		return isNumeral(text.charAt(index));
	}

	/** Whether a character is a numeral of Chinese. */
	static boolean isNumeral(char c) {
		return NUMERALS.containsKey(c);
	}

	/** Whether a number, or a word for a kind before one, begins at an index. */
	static boolean begins(String text, int index) {
		char c = text.charAt(index);
		return (BEGINNINGS.get(c) && NUMERALS.containsKey(c)) || beginsKind(text, index);
	}

	/** Whether a word for a kind of version begins at an index. */
	static boolean beginsKind(String text, int index) {
		return BEGINNINGS.get(text.charAt(index)) && KINDS.stream().anyMatch((kind) -> text.startsWith(kind, index));
	}

	/** A version in digits or numerals, with or without a point and a mark. */
	static Optional<Version> inFigures(String text, int i) {
		StringBuilder number = new StringBuilder();
		int end = number(text, i, number);
		if (number.isEmpty() || number.length() > MOST_DIGITS) {
			return Optional.empty();
		}
		boolean numeral = !Character.isDigit(text.charAt(i));
		boolean bare = end == i + 1 && numeral;
		if (is(POINTS, text, end)) {
			StringBuilder minor = new StringBuilder();
			int minorEnd = number(text, end + 1, minor);
			if (!minor.isEmpty() && minor.length() <= MOST_DIGITS) {
				number.append('.').append(minor);
				end = minorEnd;
				bare = false;
			}
		}
		boolean marked = is(MARKS, text, end);
		if (bare && !marked && !BARE.contains(text.substring(i, end))
				&& !(LAST.contains(text.substring(i, end)) && endsClause(text, end))) {
			return Optional.empty();
		}
		if (marked) {
			return Optional.of(new Version(number.toString(), end + 1));
		}
		boolean measured = Measures.UNITS.follow(text, end) || (numeral && Measures.AFTER_NUMERALS.follow(text, end));
		return (measured || !(Latin.endsWord(text, end) || isPlural(text, end))) ? Optional.empty()
				: Optional.of(new Version(number.toString(), end));
	}

	/**
	 * Whether what stands behind a numeral is no part of a Chinese word that it begins.
	 */
	static boolean goesOn(String text, int end) {
		int next = Measures.behindSpace(text, end);
		return next >= text.length() || !Character.isIdeographic(text.charAt(next))
				|| GOES_ON.contains(text.substring(next, next + 1));
	}

	private static boolean endsClause(String text, int end) {
		return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
	}

	/** Whether several of a version are spoken of, as in "two Llama 2s". */
	private static boolean isPlural(String text, int end) {
		return end < text.length() && text.charAt(end) == 's' && Latin.endsWord(text, end + 1);
	}

	private static int skipSeparators(String text, int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) != '\n' && Folded.isSeparator(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** A version with a point, as it may stand after a word for the kind of thing. */
	static Optional<Version> inDigits(String text, int from) {
		StringBuilder number = new StringBuilder();
		int end = number(text, from, number);
		StringBuilder minor = new StringBuilder();
		int minorEnd = is(POINTS, text, end) ? number(text, end + 1, minor) : end;
		boolean fits = !number.isEmpty() && number.length() <= MOST_DIGITS && !minor.isEmpty()
				&& minor.length() <= MOST_DIGITS && !Measures.UNITS.follow(text, minorEnd)
				&& Latin.endsWord(text, minorEnd);
		return fits ? Optional.of(new Version(number.append('.').append(minor).toString(), minorEnd))
				: Optional.empty();
	}

	/** A number that was said in English and is written in Chinese syllables. */
	private static Optional<Version> inSounds(String text, int from) {
		StringBuilder syllables = new StringBuilder();
		for (int i = from; i < text.length() && i - from < MOST_SYLLABLES; i++) {
			int syllable = Pinyin.syllable(text.charAt(i));
			if (syllable == Pinyin.NONE) {
				return Optional.empty();
			}
			syllables.append(syllables.isEmpty() ? "" : " ").append(Pinyin.letters(syllable));
			String number = SOUNDS.get(syllables.toString());
			if (number != null) {
				return Optional.of(new Version(number, i + 1));
			}
		}
		return Optional.empty();
	}

	private static Optional<Version> inWords(String text, int from) {
		if (from >= text.length() || !Character.isLetter(text.charAt(from)) || !Latin.is(text.charAt(from))) {
			return Optional.empty();
		}
		return WORDS.entrySet()
			.stream()
			.filter((word) -> text.regionMatches(true, from, word.getKey(), 0, word.getKey().length()))
			.filter((word) -> isHan(text, from + word.getKey().length()))
			.map((word) -> new Version(word.getValue(), from + word.getKey().length()))
			.findFirst();
	}

	private static boolean isHan(String text, int index) {
		int next = Measures.behindSpace(text, index);
		return next < text.length() && Character.isIdeographic(text.charAt(next))
				&& !Measures.AFTER_NUMERALS.follow(text, index) && !Measures.UNITS.follow(text, index);
	}

	static int digits(String text, int from, StringBuilder number) {
		int i = from;
		while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
			number.append(text.charAt(i++));
		}
		return i;
	}

	static int number(String text, int from, StringBuilder number) {
		int i = from;
		while (i < text.length()) {
			char c = text.charAt(i);
			char digit = (c >= '0' && c <= '9') ? c : NUMERALS.getOrDefault(c, ' ');
			if (digit == ' ') {
				return i;
			}
			number.append(digit);
			i++;
		}
		return i;
	}

	static boolean is(Set<String> set, String text, int index) {
		return index < text.length() && set.contains(String.valueOf(text.charAt(index)));
	}

	private static Map<String, String> wordsForNumbers(String section) {
		Map<String, String> words = new HashMap<>();
		for (DataFile.Entry entry : FILE.section(section)) {
			String[] sides = entry.text().split("\\s*=\\s*");
			if (sides.length != 2) {
				throw entry.wrong(entry.text(), "'word = digit'");
			}
			words.put(sides[0], sides[1]);
		}
		return Map.copyOf(words);
	}

	private static Map<Character, Character> numerals() {
		Map<Character, Character> numerals = new HashMap<>();
		for (DataFile.Entry entry : FILE.section("numeral")) {
			String[] sides = entry.text().split("\\s*=\\s*");
			if (sides.length != 2 || sides[0].length() != 1 || sides[1].length() != 1) {
				throw entry.wrong(entry.text(), "'numeral = digit'");
			}
			numerals.put(sides[0].charAt(0), sides[1].charAt(0));
		}
		return Map.copyOf(numerals);
	}

}

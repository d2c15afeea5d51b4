package org.talkgraph.mention;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;

import org.talkgraph.source.DataFile;

/**
 * Digits or Chinese numerals one after the other, each said for itself: 20, 二零.
 *
 * @param number in digits; empty where none stand there
 * @param start where they begin in the text
 * @param end where they end
 */
record Digits(String number, int start, int end) {

	private static final DataFile FILE = DataFile.beside(Digits.class, "versions.txt");

	private static final Map<Character, Character> NUMERALS = CharacterPairs.of(FILE, "numeral", "numeral = digit");

	/** The same, to be asked of every character of a text. */
	private static final BitSet IS_NUMERAL = new BitSet();

	static {
		NUMERALS.keySet().forEach(IS_NUMERAL::set);
	}

	private static final Set<String> POINTS = Set.copyOf(FILE.words("point"));

	/** Versions of more digits are years, sizes or counts. */
	private static final int MOST = 2;

	/** What stands at an index, perhaps nothing. */
	static Digits at(String text, int start) {
		int end = start;
		while (end < text.length() && (isDigit(text.charAt(end)) || isNumeral(text.charAt(end)))) {
			end++;
		}
		StringBuilder number = new StringBuilder(end - start);
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			number.append(isDigit(c) ? c : NUMERALS.getOrDefault(c, c).charValue());
		}
		return new Digits(number.toString(), start, end);
	}

	/** What stands behind a point at an index; nothing where there is no point. */
	static Digits behindPoint(String text, int point) {
		boolean pointed = point < text.length() && POINTS.contains(text.substring(point, point + 1));
		return pointed ? at(text, point + 1) : new Digits("", point, point);
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Whether a character is a numeral of Chinese. */
	static boolean isNumeral(char c) {
		return IS_NUMERAL.get(c);
	}

	boolean isEmpty() {
		return this.number.isEmpty();
	}

	/** Whether there are as many as versions have. */
	boolean areOfVersion() {
		return !isEmpty() && this.number.length() <= MOST;
	}

}

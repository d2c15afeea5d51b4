package org.talkgraph.claim;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Set;

/**
 * How many of the words of a claim are different ones: Latin words and figures, perhaps
 * with an apostrophe inside, and single Chinese characters.
 */
final class DifferentWords {

	private final String text;

	private final Set<String> different = new HashSet<>();

	private int words;

	private DifferentWords(String text) {
		this.text = text;
	}

	/** In percent. */
	static double percent(String text) {
		DifferentWords words = new DifferentWords(text);
		words.read();
		return 100.0 * words.different.size() / Math.max(1, words.words);
	}

	private void read() {
		int i = 0;
		while (i < this.text.length()) {
			int end = end(i);
			if (end > i) {
				this.words++;
				this.different.add(this.text.substring(i, end));
			}
			i = Math.max(end, i + 1);
		}
	}

	/** Where the word ends that begins at an index; the index itself where none does. */
	private int end(int start) {
		int c = this.text.codePointAt(start);
		if (isHan(c)) {
			return start + Character.charCount(c);
		}
		int end = latinEnd(start, true);
		int further = end;
		while (end > start && further < this.text.length() && isApostrophe(this.text.charAt(further))) {
			int latin = latinEnd(further + 1, false);
			if (latin == further + 1) {
				break;
			}
			end = latin;
			further = latin;
		}
		return end;
	}

	/**
	 * Where Latin letters end.
	 * @param figures whether these count too
	 */
	private int latinEnd(int start, boolean figures) {
		int end = start;
		while (end < this.text.length()) {
			int c = this.text.codePointAt(end);
			if (!isLatin(c) && !(figures && c >= '0' && c <= '9')) {
				break;
			}
			end += Character.charCount(c);
		}
		return end;
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019';
	}

	private static boolean isLatin(int c) {
		if (c < 0x80) {
			return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		}
		return UnicodeScript.of(c) == UnicodeScript.LATIN;
	}

	private static boolean isHan(int c) {
		return (c >= 0x4E00 && c <= 0x9FA5) || (c >= 0x2E80 && UnicodeScript.of(c) == UnicodeScript.HAN);
	}

}

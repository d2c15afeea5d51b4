package org.talkgraph.sound;

import com.hankcs.hanlp.HanLP;

/**
 * Traditional characters as simplified ones, character by character, so that every offset
 * stays: enough to compare names and cue words, which need no choice by context.
 */
public final class SimplifiedScript {

	private static final int FIRST = 0x3400;

	private static final int LAST = 0x9FFF;

	private static final char[] TABLE = table();

	private SimplifiedScript() {
	}

	/** The simplified form of a character, or the character itself. */
	public static char of(char c) {
		return (c < FIRST || c > LAST) ? c : TABLE[c - FIRST];
	}

	/** A text of the same length, each character in its simplified form. */
	public static String of(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (of(text.charAt(i)) != text.charAt(i)) {
				return simplified(text.toCharArray(), i);
			}
		}
		return text;
	}

	private static String simplified(char[] text, int from) {
		for (int i = from; i < text.length; i++) {
			text[i] = of(text[i]);
		}
		return new String(text);
	}

	/**
	 * The same in lower case, as texts compare; each character by itself, so that a
	 * letter whose small form is longer stays one.
	 */
	public static char lower(char c) {
		return Character.toLowerCase(of(c));
	}

	/** A text of the same length in simplified script and lower case. */
	public static String lower(CharSequence text) {
		StringBuilder lower = new StringBuilder(text);
		for (int i = 0; i < lower.length(); i++) {
			lower.setCharAt(i, lower(lower.charAt(i)));
		}
		return lower.toString();
	}

	/**
	 * Characters whose simplified form is outside of the basic plane stay as they are.
	 */
	private static char[] table() {
		char[] table = new char[LAST - FIRST + 1];
		for (int i = 0; i < table.length; i++) {
			char c = (char) (FIRST + i);
			String simplified = HanLP.convertToSimplifiedChinese(String.valueOf(c));
			table[i] = (simplified.length() == 1) ? simplified.charAt(0) : c;
		}
		return table;
	}

}

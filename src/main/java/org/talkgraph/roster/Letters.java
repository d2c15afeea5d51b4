package org.talkgraph.roster;

import java.util.BitSet;

/** Of which scripts a text has letters. */
public enum Letters {

	CHINESE_ONLY, LATIN_ONLY, BOTH;

	/** Those of a text; a text with neither may have both. */
	public static Letters of(String text) {
		return of(text, 0, text.length());
	}

	/** Those of a part of a text. */
	public static Letters of(String text, int start, int end) {
		boolean latin = false;
		boolean chinese = false;
		for (int i = start; i < end && !(latin && chinese); i++) {
			latin |= isLatin(text.charAt(i));
			// half of a rare character may be one of any script
			chinese |= isChinese(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
		}
		return (latin == chinese) ? BOTH : latin ? LATIN_ONLY : CHINESE_ONLY;
	}

	/** Whether a text with these letters may have one of some characters. */
	boolean mayHave(BitSet characters) {
		return switch (this) {
			case CHINESE_ONLY -> characters.stream().anyMatch((c) -> !isLatin(c));
			case LATIN_ONLY -> characters.stream().anyMatch((c) -> !isChinese(c));
			case BOTH -> true;
		};
	}

	private static boolean isLatin(int c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

	private static boolean isChinese(int c) {
		return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}

}

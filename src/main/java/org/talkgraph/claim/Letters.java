package org.talkgraph.claim;

import java.util.BitSet;

/** Of which scripts a text in lower case has letters. */
enum Letters {

	CHINESE_ONLY, LATIN_ONLY, BOTH;

	/** Those of a text; a text with neither may have both. */
	static Letters of(CharSequence text) {
		boolean latin = text.chars().anyMatch(Letters::isLatin);
		boolean chinese = text.chars().anyMatch(Letters::isChinese);
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
		return c >= 'a' && c <= 'z';
	}

	private static boolean isChinese(int c) {
		return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}

}

package org.talkgraph.transcript;

/** Whether a blank stands between two pieces of running text that were apart. */
final class Joint {

	private static final String CLOSING = ",.;:!?%)]}\u2019\u201D";

	private static final int SEVERAL_CHINESE_WORDS = 4;

	private Joint() {
	}

	/**
	 * Whether a blank parts them.
	 * @param last character of the first piece
	 * @param lastButOne character before it
	 * @param next first character of the second piece
	 * @param punctuated whether the text has marks at the ends of its sentences, so that
	 * Chinese needs no blank between two clauses
	 */
	static boolean isParted(char last, char lastButOne, char next, boolean punctuated) {
		if (Character.isWhitespace(last) || Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0) {
			return false;
		}
		boolean hyphen = last == '-' && Character.isLetter(lastButOne) && Character.isLetter(next);
		boolean eastAsian = isEastAsian(last) || isEastAsian(next);
		return !hyphen && !(eastAsian && punctuated);
	}

	/** Whether a character belongs to a script that is written without blanks. */
	static boolean isEastAsian(char c) {
		return c >= '\u2E80' && !Character.isSurrogate(c) && c < '\uFFF0' && !(c >= '\uAC00' && c <= '\uD7A3');
	}

	/** Whether a piece is more than one word of a recogniser. */
	static boolean hasSeveralWords(String piece) {
		return piece.indexOf(' ') > 0 || (isEastAsian(piece.charAt(0)) && piece.length() >= SEVERAL_CHINESE_WORDS);
	}

}

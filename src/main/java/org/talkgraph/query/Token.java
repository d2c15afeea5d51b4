package org.talkgraph.query;

import java.util.Locale;

/**
 * A word or sign of a statement.
 *
 * @param text a quoted name without its quotes, a string with them, else as written
 * @param start offset of its first character
 * @param end offset after its last
 * @param line from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int start, int end, int line, int column) {

	/** The sorts of words; a quoted name is never a key word. */
	enum Kind {

		NAME, QUOTED_NAME, STRING, NUMBER, PARAMETER, SIGN

	}

	boolean is(String sign) {
		return this.kind == Kind.SIGN && this.text.equals(sign);
	}

	/** Whether it is this key word, in any case and not in backticks. */
	boolean isWord(String word) {
		return this.kind == Kind.NAME && this.text.equalsIgnoreCase(word);
	}

	boolean isName() {
		return this.kind == Kind.NAME || this.kind == Kind.QUOTED_NAME;
	}

	/** The key word it may be, empty where it is none. */
	String word() {
		return (this.kind == Kind.NAME) ? this.text.toUpperCase(Locale.ROOT) : "";
	}

}

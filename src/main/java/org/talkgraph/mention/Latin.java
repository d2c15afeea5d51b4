package org.talkgraph.mention;

import org.talkgraph.sound.LatinScript;

/** Word boundaries of Latin script, also inside Chinese text. */
final class Latin {

	private Latin() {
	}

	/** Whether a character is a letter or digit that Latin words are made of. */
	static boolean is(char c) {
		return LatinScript.isLetterOrDigit(c);
	}

	/** Whether a Latin word, or none, begins at an index. */
	static boolean startsWord(CharSequence text, int index) {
		return index == 0 || !is(text.charAt(index)) || !is(text.charAt(index - 1));
	}

	/** Whether a Latin word, number or none ends before an index. */
	static boolean endsWord(CharSequence text, int index) {
		if (index >= text.length() || !is(text.charAt(index - 1))) {
			return true;
		}
		char next = text.charAt(index);
		boolean number = Character.isDigit(text.charAt(index - 1)) && (next == '.' || next == '\u3002')
				&& index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
		return !is(next) && !number;
	}

	/** Whether nothing but the s of a plural stands between an index and a word's end. */
	static boolean isPlural(CharSequence text, int index) {
		return index < text.length() && text.charAt(index) == 's' && Character.isLetter(text.charAt(index - 1))
				&& is(text.charAt(index - 1)) && endsWord(text, index + 1);
	}

	/** Whether an index is inside the name of a host: the b of a.b.c. */
	static boolean isInHost(CharSequence text, int start, int end) {
		return start >= 2 && end + 1 < text.length() && text.charAt(start - 1) == '.' && is(text.charAt(start - 2))
				&& text.charAt(end) == '.' && is(text.charAt(end + 1));
	}

}

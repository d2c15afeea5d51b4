package org.talkgraph.transcript;

import org.jspecify.annotations.Nullable;

/**
 * Names, labels and titles as they are kept and compared, wherever they come from:
 * without what nobody sees and without what no file in UTF-8 can hold.
 */
final class Wording {

	/** Below it no character is invisible but control characters. */
	private static final char SOFT_HYPHEN = '\u00AD';

	/** Makes one sign of several emoji. */
	private static final char JOINER = '\u200D';

	private static final char NO_BREAK_SPACE = '\u00A0';

	private static final char FIGURE_SPACE = '\u2007';

	private static final char NARROW_SPACE = '\u202F';

	private Wording() {
	}

	/**
	 * A text without control characters, invisible format characters (marks of direction,
	 * soft hyphens, spaces without width, ...) and halves of surrogate pairs; each run of
	 * white space is one blank, and none is at its ends.
	 */
	static String of(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		boolean space = false;
		int i = 0;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			if (isSpace(c)) {
				space = true;
			}
			else if (isSeen(c)) {
				if (space && !clean.isEmpty()) {
					clean.append(' ');
				}
				space = false;
				clean.appendCodePoint(c);
			}
		}
		return clean.toString();
	}

	/** The same of a text that may be missing: null where it is, or nothing is left. */
	static @Nullable String orNull(@Nullable String text) {
		String clean = (text != null) ? of(text) : "";
		return clean.isEmpty() ? null : clean;
	}

	/**
	 * Whether a character inside a word is no part of it: a soft hyphen, a mark of
	 * direction, a space without width or a byte order mark where two files were joined.
	 */
	static boolean isInvisible(char c) {
		return c >= SOFT_HYPHEN && c != JOINER && Character.getType(c) == Character.FORMAT;
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || c == NO_BREAK_SPACE || c == FIGURE_SPACE || c == NARROW_SPACE
				|| c == '\u0085';
	}

	private static boolean isSeen(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
			default -> true;
		};
	}

}

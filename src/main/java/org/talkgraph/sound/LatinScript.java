package org.talkgraph.sound;

/**
 * Characters of Latin script, wide ones apart: with accents, and with the digits and
 * marks that stand between its letters.
 */
public final class LatinScript {

	/** Behind the last of its letters that names in talks have. */
	private static final int END = 0x250;

	private LatinScript() {
	}

	/** Whether a character is a letter, a digit or a mark of Latin script. */
	public static boolean has(char c) {
		return c < END;
	}

	/** Whether a form is in Latin script from its first character to its last. */
	public static boolean hasAll(String form) {
		return form.chars().allMatch((c) -> c < END);
	}

	public static boolean isLetter(char c) {
		return c < END && Character.isLetter(c);
	}

	public static boolean isLetterOrDigit(char c) {
		return c < END && Character.isLetterOrDigit(c);
	}

}

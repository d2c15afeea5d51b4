package org.talkgraph.sound;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as names compare: full-width forms narrowed, traditional characters simplified,
 * letters in lower case without accents, and without the characters by which spellings of
 * one name differ (spaces, hyphens, middle dots, apostrophes, a full stop between
 * letters). Each character knows where it stands in the raw text.
 */
public final class Folded {

	private final String text;

	private final int[] raw;

	private Folded(String text, int[] raw) {
		this.text = text;
		this.raw = raw;
	}

	/** Folds a text in one pass. */
	public static Folded of(CharSequence text) {
		StringBuilder folded = new StringBuilder(text.length());
		int[] raw = new int[text.length()];
		for (int i = 0; i < text.length(); i++) {
			char c = fold(text.charAt(i));
			if (c == '.' || c == '\u3002') {
				c = stop(text, i, c);
			}
			if (c != 0 && !isSeparator(c)) {
				raw[folded.length()] = i;
				folded.append(c);
			}
		}
		return new Folded(folded.toString(), Arrays.copyOf(raw, folded.length()));
	}

	/** The form in which a name is looked up. */
	public static String key(CharSequence name) {
		return of(name).text;
	}

	public String text() {
		return this.text;
	}

	/** Where a folded character stands in the raw text. */
	public int raw(int index) {
		return this.raw[index];
	}

	/**
	 * Whether folding drops this character, so that spellings of a name may differ in it.
	 */
	public static boolean isSeparator(char c) {
		return switch (c) {
			case '-', '_', '\'', '\u00B7', '\u2019', '\u2018', '\u2022', '\u30FB', '\u00A0', '\u3000', '\u200B' -> true;
			default -> c <= ' ' || (c >= '\u2010' && c <= '\u2015');
		};
	}

	private static char fold(char c) {
		if (c < 0x80) {
			return (c >= 'A' && c <= 'Z') ? (char) (c + 32) : c;
		}
		if (c >= '\uFF01' && c <= '\uFF5E') {
			return fold((char) (c - 0xFEE0));
		}
		if (c >= '\u00C0' && c <= '\u024F') {
			return Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
		}
		return (c < 0x2000) ? Character.toLowerCase(c) : SimplifiedScript.of(c);
	}

	/** A stop is a decimal point between digits, nothing inside a name, or itself. */
	private static char stop(CharSequence text, int i, char folded) {
		char before = (i > 0) ? text.charAt(i - 1) : ' ';
		char after = (i + 1 < text.length()) ? text.charAt(i + 1) : ' ';
		if (Character.isDigit(before) && Character.isDigit(after)) {
			return '.';
		}
		boolean insideName = folded == '.' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
		return insideName ? 0 : folded;
	}

}

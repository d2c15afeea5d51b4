package org.talkgraph.sound;

import java.util.Locale;

/**
 * Names that are spelt out letter by letter: letters whose names rhyme are taken for one
 * another, as the G, P and T of GPT.
 */
public final class SpeltLetters {

	private static final String[] RHYMES = { "BCDEGPTVZ", "AHJK", "FLMNSX", "IY", "QUW", "O", "R" };

	private SpeltLetters() {
	}

	/**
	 * How far two spellings are apart: the share of letters that differ, each by one that
	 * rhymes; 1 where they do not rhyme.
	 */
	public static double distance(String a, String b) {
		if (a.length() != b.length() || a.isEmpty()) {
			return 1;
		}
		String first = a.toUpperCase(Locale.ROOT);
		String second = b.toUpperCase(Locale.ROOT);
		int differing = 0;
		for (int i = 0; i < first.length(); i++) {
			if (first.charAt(i) != second.charAt(i)) {
				if (rhyme(first.charAt(i)) != rhyme(second.charAt(i))) {
					return 1;
				}
				differing++;
			}
		}
		return (double) differing / first.length();
	}

	/** The kinds of the letters: the same for all spellings that rhyme. */
	public static String key(String letters) {
		StringBuilder key = new StringBuilder();
		for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
			key.append((char) ('0' + rhyme(c)));
		}
		return key.toString();
	}

	private static int rhyme(char letter) {
		for (int i = 0; i < RHYMES.length; i++) {
			if (RHYMES[i].indexOf(letter) >= 0) {
				return i;
			}
		}
		return RHYMES.length;
	}

}

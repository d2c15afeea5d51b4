package org.talkgraph.sound;

/**
 * The parts of a Chinese syllable in pinyin: {@code xiong} is x, i, o, ng.
 *
 * @param initial its consonant, empty where it has none
 * @param medial the glide before the vowel: i, u, v or empty
 * @param vowel the main vowel
 * @param coda what follows the vowel: i, o, u, n, ng, r or empty
 */
record Syllable(String initial, String medial, String vowel, String coda) {

	private static final String VOWELS = "aeiouv";

	static Syllable of(String letters) {
		String spelt = plain(letters);
		int i = 0;
		while (i < spelt.length() && VOWELS.indexOf(spelt.charAt(i)) < 0) {
			i++;
		}
		String initial = spelt.substring(0, i);
		String rest = spelt.substring(i);
		if (rest.isEmpty()) {
			return new Syllable(initial, "", "", "");
		}
		boolean front = "jqx".contains(initial) && !initial.isEmpty() && rest.charAt(0) == 'u';
		String end = restored(front ? "v" + rest.substring(1) : rest);
		boolean glide = end.length() > 1 && "iuv".indexOf(end.charAt(0)) >= 0 && VOWELS.indexOf(end.charAt(1)) >= 0;
		int vowel = glide ? 1 : 0;
		return new Syllable(initial, end.substring(0, vowel), end.substring(vowel, vowel + 1),
				end.substring(vowel + 1));
	}

	/** Without the letters that stand for no sound of their own. */
	private static String plain(String letters) {
		if (letters.startsWith("yu")) {
			return "v" + letters.substring(2);
		}
		if (letters.startsWith("y")) {
			return letters.startsWith("yi") ? letters.substring(1) : "i" + letters.substring(1);
		}
		if (letters.startsWith("w")) {
			return letters.startsWith("wu") ? letters.substring(1) : "u" + letters.substring(1);
		}
		return letters;
	}

	/** Finals that are written shorter than they sound. */
	private static String restored(String rest) {
		return switch (rest) {
			case "iu" -> "iou";
			case "ui" -> "uei";
			case "un" -> "uen";
			case "vn" -> "vn";
			default -> rest;
		};
	}

}

package org.talkgraph.sound;

import java.util.Locale;

/**
 * The sounds of names in either script, a letter each, so that what was said in one
 * script and written in the other compares.
 */
public final class Phonemes {

	private static final Respelling LATIN = Respelling.of("latin");

	private static final Respelling PINYIN = Respelling.of("pinyin");

	private static final Respelling LETTERS = Respelling.of("letters");

	private static final String[] SYLLABLES = syllables();

	private Phonemes() {
	}

	/**
	 * The sounds of a name or phrase: words in Latin script as in English, single
	 * capitals by the names of the letters, Chinese characters by their syllables.
	 * Anything else is silent.
	 */
	public static String of(CharSequence phrase) {
		StringBuilder sounds = new StringBuilder();
		int i = 0;
		while (i < phrase.length()) {
			int syllable = Pinyin.syllable(phrase.charAt(i));
			int end = i;
			while (end < phrase.length() && isLatin(phrase.charAt(end))) {
				end++;
			}
			if (syllable != Pinyin.NONE) {
				sounds.append(SYLLABLES[syllable]);
			}
			else if (end > i) {
				sounds.append(word(phrase.subSequence(i, end).toString()));
			}
			i = Math.max(i + 1, end);
		}
		return once(sounds);
	}

	/** The sounds of a syllable by its number. */
	public static String of(int syllable) {
		return SYLLABLES[syllable];
	}

	/** Accents are not heard. */
	private static String word(String word) {
		boolean accents = word.chars().anyMatch((c) -> c > 0x7F);
		String small = accents ? Folded.key(word) : word.toLowerCase(Locale.ROOT);
		return (word.length() == 1) ? LETTERS.sounds(small) : LATIN.sounds(small);
	}

	/**
	 * The same with each run of one sound shortened to one, and without letters that are
	 * no sounds.
	 */
	private static String once(CharSequence sounds) {
		StringBuilder once = new StringBuilder();
		for (int i = 0; i < sounds.length(); i++) {
			char sound = sounds.charAt(i);
			if ((i == 0 || sound != sounds.charAt(i - 1)) && sound <= 0x7F) {
				once.append(sound);
			}
		}
		return once.toString();
	}

	private static boolean isLatin(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c < '\u0250');
	}

	private static String[] syllables() {
		Pinyin.syllable(' ');
		String[] sounds = new String[Pinyin.count()];
		for (int i = 0; i < sounds.length; i++) {
			sounds[i] = PINYIN.sounds(Pinyin.letters(i));
		}
		return sounds;
	}

}

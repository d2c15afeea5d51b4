package org.talkgraph.sound;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The consonants of a sequence of sounds, near ones as one: what stays of a name when it
 * is misheard, good for looking names up that may be meant.
 */
public final class Skeleton {

	/** Shorter skeletons are no keys with a sound left out. */
	private static final int LONG = 3;

	/** A vowel is of no kind. */
	static final char VOWEL = ' ';

	/** Stands for a vowel at the beginning. */
	static final char OPENING = 'a';

	private Skeleton() {
	}

	/** The skeleton; a vowel at the beginning counts. */
	public static String of(String phonemes) {
		StringBuilder skeleton = new StringBuilder();
		for (int i = 0; i < phonemes.length(); i++) {
			char kind = kind(phonemes.charAt(i));
			boolean opening = i == 0 && kind == VOWEL;
			if (opening) {
				skeleton.append(OPENING);
			}
			else if (kind != VOWEL && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != kind)) {
				skeleton.append(kind);
			}
		}
		return skeleton.toString();
	}

	/** A skeleton, and where it is long enough, the same with any one sound left out. */
	public static Set<String> keys(String skeleton) {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(skeleton);
		if (skeleton.length() >= LONG) {
			for (int i = 0; i < skeleton.length(); i++) {
				keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
			}
		}
		return keys;
	}

	/** Sounds that are easily taken for each other are of one kind. */
	static char kind(char sound) {
		return switch (sound) {
			case 'b', 'p' -> 'b';
			case 'f', 'v', 'w' -> 'f';
			case 'd', 't' -> 'd';
			case 'g', 'k' -> 'k';
			case 'j', 'q', 'x', 'z', 's' -> 's';
			case 'l', 'r' -> 'l';
			case 'm' -> 'm';
			case 'n' -> 'n';
			default -> VOWEL;
		};
	}

}

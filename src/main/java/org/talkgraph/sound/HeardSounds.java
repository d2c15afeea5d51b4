package org.talkgraph.sound;

/**
 * Sounds that are heard one after the other, as far as looking names up needs them: their
 * {@link Skeleton} as a number, and how many they are. Whether anything sounds so is told
 * by them before the sounds are written down.
 */
public final class HeardSounds {

	/** The letters of skeletons are small ones. */
	private static final int BITS = 5;

	private long skeleton;

	private int length;

	private char last;

	/** Hears more; a run of one sound counts once, as in {@link Phonemes}. */
	public void add(String sounds) {
		for (int i = 0; i < sounds.length(); i++) {
			char sound = sounds.charAt(i);
			if (sound != this.last) {
				add(sound);
			}
		}
	}

	private void add(char sound) {
		char kind = Skeleton.kind(sound);
		if (kind == Skeleton.VOWEL && this.length == 0) {
			this.skeleton = with(0, Skeleton.OPENING);
		}
		else if (kind != Skeleton.VOWEL && with(0, kind) != (this.skeleton & with(0, (char) -1))) {
			this.skeleton = with(this.skeleton, kind);
		}
		this.last = sound;
		this.length++;
	}

	private static long with(long number, char kind) {
		return (number << BITS) | (kind & ((1 << BITS) - 1));
	}

	/** The number of the skeleton so far. */
	public long skeleton() {
		return this.skeleton;
	}

	/** How many sounds were heard. */
	public int length() {
		return this.length;
	}

	/**
	 * The number of a skeleton. Very long ones that differ in their beginnings alone may
	 * have the same.
	 */
	public static long number(String skeleton) {
		return number(skeleton, -1);
	}

	/**
	 * The number of a skeleton without one of its sounds.
	 * @param left the index of that sound
	 */
	public static long number(String skeleton, int left) {
		long number = 0;
		for (int i = 0; i < skeleton.length(); i++) {
			number = (i != left) ? with(number, skeleton.charAt(i)) : number;
		}
		return number;
	}

}

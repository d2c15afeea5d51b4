package org.talkgraph.mention;

import org.talkgraph.sound.HeardSounds;
import org.talkgraph.sound.PhonemeDistance;

/**
 * How many sounds the names of each skeleton have: tells of most that is said that no
 * name sounds like it, before it is cut out and spelt in sounds.
 */
final class SoundLengths {

	/** Of more sounds it is not told apart how many they are. */
	private static final int MOST = Long.SIZE - 1;

	/** Spreads numbers that are near each other. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private long[] skeletons = new long[64];

	/** A bit for each length; 0 where the place is free. */
	private long[] lengths = new long[64];

	private int size;

	/** For each length of what is heard, the lengths that may be as near as that. */
	private final long[] near = new long[MOST + 1];

	/**
	 * @param within how far a name may be from what is heard
	 */
	SoundLengths(double within) {
		for (int heard = 0; heard <= MOST; heard++) {
			for (int length = 0; length < MOST; length++) {
				boolean fits = heard == MOST || PhonemeDistance.mayBeWithin(within, length, heard);
				this.near[heard] |= fits ? 1L << length : 0;
			}
			this.near[heard] |= 1L << MOST;
		}
	}

	/**
	 * Takes a name.
	 * @param skeleton by which it is looked up, as a number
	 */
	void add(long skeleton, int length) {
		if (2 * this.size >= this.skeletons.length) {
			grow();
		}
		int place = place(skeleton);
		this.size += (this.lengths[place] == 0) ? 1 : 0;
		this.skeletons[place] = skeleton;
		this.lengths[place] |= 1L << Math.min(MOST, length);
	}

	private void grow() {
		long[] oldSkeletons = this.skeletons;
		long[] oldLengths = this.lengths;
		this.skeletons = new long[2 * oldSkeletons.length];
		this.lengths = new long[2 * oldLengths.length];
		for (int i = 0; i < oldLengths.length; i++) {
			if (oldLengths[i] != 0) {
				int place = place(oldSkeletons[i]);
				this.skeletons[place] = oldSkeletons[i];
				this.lengths[place] = oldLengths[i];
			}
		}
	}

	/** Where a skeleton stands, or would. */
	private int place(long skeleton) {
		int place = (int) ((skeleton * SPREAD) >>> (Long.numberOfLeadingZeros(this.skeletons.length) + 1));
		while (this.lengths[place] != 0 && this.skeletons[place] != skeleton) {
			place = (place + 1) & (this.skeletons.length - 1);
		}
		return place;
	}

	/** Whether a name may sound like this: a no is sure, a yes is not. */
	boolean mayHave(HeardSounds heard) {
		return mayHave(heard.skeleton(), heard.length());
	}

	private boolean mayHave(long skeleton, int length) {
		return (this.lengths[place(skeleton)] & this.near[Math.min(MOST, length)]) != 0;
	}

	/**
	 * The same for a skeleton and so many sounds.
	 * @param loosely whether one sound of the skeleton may be too many
	 */
	boolean mayHave(String skeleton, int length, boolean loosely) {
		if (mayHave(HeardSounds.number(skeleton), length)) {
			return true;
		}
		for (int left = 0; loosely && left < skeleton.length(); left++) {
			if (mayHave(HeardSounds.number(skeleton, left), length)) {
				return true;
			}
		}
		return false;
	}

}

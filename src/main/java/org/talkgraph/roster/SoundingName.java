package org.talkgraph.roster;

import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.sound.SyllableDistance;
import org.talkgraph.source.DataFile;

/**
 * A Chinese name without a title as it sounds. A recogniser writes what it hears anew
 * each time, so that one person has many spellings in one talk.
 *
 * @param form in simplified script
 * @param syllables the sound of each character, tones aside
 * @param given the given name of a full name, where it has a sound of its own
 */
record SoundingName(String form, int[] syllables, @Nullable SoundingName given) {

	static final DataFile FILE = DataFile.beside(SoundingName.class, "same-person.txt");

	private static final double SAME = FILE.number("same");

	private static final double NEAR_LONG = FILE.number("near long");

	private static final double NEAR_SHORT = FILE.number("near short");

	private static final double ONE_OF_THREE = FILE.number("one of three");

	private static final double ONE_OF_TWO = FILE.number("one of two");

	/** A given name alone. */
	private static final int SHORTEST = 2;

	/** Two characters of family name and two of given name. */
	private static final int LONGEST = 4;

	/** The sound of a name; empty where it is none of Chinese characters alone. */
	static Optional<SoundingName> of(String name) {
		int length = name.length();
		if (length < SHORTEST || length > LONGEST || !ChineseForms.titleOf(name).isEmpty()) {
			return Optional.empty();
		}
		String form = SimplifiedScript.of(name);
		int[] syllables = Pinyin.syllables(form);
		boolean sounds = IntStream.of(syllables).allMatch((syllable) -> syllable != Pinyin.NONE);
		return sounds ? Optional.of(new SoundingName(form, syllables, given(form))) : Optional.empty();
	}

	private static @Nullable SoundingName given(String form) {
		return ChineseForms.isFull(form) ? of(ChineseForms.given(form)).orElse(null) : null;
	}

	/** Whether two names in any script may be one person's by their sound. */
	static boolean mayBeOne(String one, String other) {
		return of(one).flatMap((a) -> of(other).map(a::mayBe)).orElse(false);
	}

	/** Whether it has more than a given name alone. */
	boolean isLong() {
		return this.syllables.length > SHORTEST;
	}

	/**
	 * Whether both may be one person's: they sound alike, or one sounds like the given
	 * name of the other.
	 */
	boolean mayBe(SoundingName other) {
		if (this.syllables.length == other.syllables.length) {
			return isNear(other);
		}
		return isCalled(other) || other.isCalled(this);
	}

	private boolean isCalled(SoundingName given) {
		return isLong() && given.syllables.length == SHORTEST && this.given != null && this.given.isNear(given);
	}

	/** Whether both sound the same, tones aside. */
	boolean isSame(SoundingName other) {
		return this.syllables.length == other.syllables.length
				&& IntStream.range(0, this.syllables.length).allMatch((i) -> distance(other, i) <= SAME);
	}

	/** Whether both are heard for one another. */
	boolean isNear(SoundingName other) {
		int length = this.syllables.length;
		if (length != other.syllables.length) {
			return false;
		}
		if (SyllableDistance.areWithin(isLong() ? NEAR_LONG : NEAR_SHORT, this.syllables, other.syllables)) {
			return true;
		}
		for (int i = 0; i < length; i++) {
			if (distance(other, i) <= (isLong() ? ONE_OF_THREE : ONE_OF_TWO) && isSameBut(i, other)) {
				return true;
			}
		}
		return false;
	}

	/** Whether all characters but one are the same, in a short name by their sound. */
	private boolean isSameBut(int one, SoundingName other) {
		for (int i = 0; i < this.syllables.length; i++) {
			boolean same = this.form.charAt(i) == other.form.charAt(i) || (!isLong() && distance(other, i) <= SAME);
			if (i != one && !same) {
				return false;
			}
		}
		return true;
	}

	private double distance(SoundingName other, int index) {
		return SyllableDistance.of(this.syllables[index], other.syllables[index]);
	}

}

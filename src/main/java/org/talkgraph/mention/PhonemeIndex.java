package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.HeardSounds;
import org.talkgraph.sound.PhonemeDistance;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.Skeleton;

/** Names by how they sound in any script, looked up by their consonants. */
final class PhonemeIndex {

	/** Fewer sounds are too few to know a name by. */
	private static final int SHORTEST = 3;

	private record Entry(Name name, String phonemes, int length, int number) {
	}

	private final Map<String, List<Entry>> byKey = new HashMap<>();

	private final double within;

	/** Of most that is heard no name sounds like it. */
	private final SoundLengths lengths;

	private int size;

	/**
	 * @param within up to which distance from a name most is told at once
	 */
	PhonemeIndex(double within) {
		this.within = within;
		this.lengths = new SoundLengths(within);
	}

	void add(Name name) {
		String phonemes = Phonemes.of(name.form());
		if (phonemes.length() >= SHORTEST) {
			Entry entry = new Entry(name, phonemes, phonemes.length(), this.size++);
			for (String key : Skeleton.keys(Skeleton.of(phonemes))) {
				this.byKey.computeIfAbsent(key, (other) -> new ArrayList<>()).add(entry);
				this.lengths.add(HeardSounds.number(key), entry.length());
			}
		}
	}

	/**
	 * Whether a name may sound like this, no sound of it being too many: a no is sure, a
	 * yes is not.
	 */
	boolean mayHave(HeardSounds heard) {
		return this.lengths.mayHave(heard);
	}

	/**
	 * Each name that sounds like this, with the distance.
	 * @param loosely whether a consonant of what was heard may be too many
	 */
	List<Sounding> find(String phonemes, boolean loosely, double within) {
		if (phonemes.length() < SHORTEST) {
			return List.of();
		}
		String skeleton = Skeleton.of(phonemes);
		if (within <= this.within && !this.lengths.mayHave(skeleton, phonemes.length(), loosely)) {
			return List.of();
		}
		Set<String> keys = loosely ? Skeleton.keys(skeleton) : Set.of(skeleton);
		BitSet compared = new BitSet();
		List<Sounding> found = new ArrayList<>();
		for (String key : keys) {
			for (Entry entry : this.byKey.getOrDefault(key, List.of())) {
				if (PhonemeDistance.mayBeWithin(within, entry.length(), phonemes.length())
						&& !compared.get(entry.number())) {
					compared.set(entry.number());
					double distance = PhonemeDistance.of(entry.phonemes(), phonemes, within);
					if (distance <= within) {
						found.add(new Sounding(entry.name(), distance));
					}
				}
			}
		}
		return found;
	}

	boolean isEmpty() {
		return this.byKey.isEmpty();
	}

}

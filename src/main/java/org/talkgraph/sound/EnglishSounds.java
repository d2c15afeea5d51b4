package org.talkgraph.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.source.DataFile;

/**
 * The common words of English by how they sound: what a recogniser writes wrongly is more
 * often one of them than a name.
 */
public final class EnglishSounds {

	/** Of fewer sounds, some word is always near. */
	private static final int SHORTEST = DataFile.beside(EnglishSounds.class, "near-sounds.txt").count("shortest rival");

	private static final Map<String, List<String>> BY_SKELETON = bySkeleton();

	private EnglishSounds() {
	}

	/**
	 * Whether a common word, other than one that sounds like a name, is as near to what
	 * was said as the name is.
	 * @param distance of the name, from 0, the same, to 1
	 */
	public static boolean areAsNear(String said, String name, double distance) {
		String sounds = Phonemes.of(said);
		String own = Phonemes.of(name);
		return BY_SKELETON.getOrDefault(Skeleton.of(sounds), List.of())
			.stream()
			.anyMatch((word) -> !word.equals(own) && PhonemeDistance.of(word, sounds, distance) <= distance);
	}

	private static Map<String, List<String>> bySkeleton() {
		Map<String, List<String>> words = new HashMap<>();
		for (String word : EnglishWords.all()) {
			String sounds = Phonemes.of(word);
			if (sounds.length() >= SHORTEST) {
				Skeleton.keys(Skeleton.of(sounds))
					.forEach((key) -> words.computeIfAbsent(key, (other) -> new ArrayList<>(1)).add(sounds));
			}
		}
		return words;
	}

}

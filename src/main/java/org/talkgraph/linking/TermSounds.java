package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.sound.LatinScript;
import org.talkgraph.sound.PhonemeDistance;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.Skeleton;
import org.talkgraph.source.DataFile;

/**
 * How terms of the field sound that mean nothing of ours: they are misheard as well as
 * names are.
 */
final class TermSounds {

	private static final int SHORTEST = DataFile.beside(TermSounds.class, "heard.txt").count("shortest term");

	private record Term(String sounds, int words) {
	}

	private final Map<String, List<Term>> bySkeleton = new HashMap<>();

	/**
	 * @param terms as written; those in Chinese are left out
	 */
	TermSounds(Collection<String> terms) {
		for (String term : terms) {
			String sounds = Phonemes.of(term);
			if (sounds.length() >= SHORTEST && LatinScript.hasAll(term)) {
				Skeleton.keys(Skeleton.of(sounds))
					.forEach((key) -> this.bySkeleton.computeIfAbsent(key, (other) -> new ArrayList<>(1))
						.add(new Term(sounds, words(term))));
			}
		}
	}

	/**
	 * Whether a term of as many words is as near to what was said as a name is.
	 * @param distance of the name, from 0, the same, to 1
	 */
	boolean areAsNear(String said, double distance) {
		String sounds = Phonemes.of(said);
		return Skeleton.keys(Skeleton.of(sounds))
			.stream()
			.flatMap((key) -> this.bySkeleton.getOrDefault(key, List.of()).stream())
			.anyMatch((term) -> term.words() == words(said)
					&& PhonemeDistance.of(term.sounds(), sounds, distance) <= distance);
	}

	private static int words(String said) {
		return said.split("[ -]").length;
	}

}

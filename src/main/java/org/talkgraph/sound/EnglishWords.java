package org.talkgraph.sound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.talkgraph.source.DataFile;

/** The common words of English, by how common they are. */
public final class EnglishWords {

	private static final Map<String, Integer> RANKS = ranks();

	/** By these a common word makes further ones. */
	private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "er", "ers", "ly", "able", "ability");

	private static final int SHORTEST_STEM = 3;

	private EnglishWords() {
	}

	/** Whether a word, in any case, is a common one. */
	public static boolean isCommon(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		return small.length() == 1 || RANKS.containsKey(small)
				|| ENDINGS.stream().anyMatch((ending) -> isFormOfCommon(small, ending));
	}

	/** Whether a word is a common one and written so, without a capital. */
	public static boolean isSmallAndCommon(String word) {
		return Character.isLowerCase(word.charAt(0)) && isCommon(word);
	}

	private static boolean isFormOfCommon(String word, String ending) {
		String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
		return stem.length() >= SHORTEST_STEM && (RANKS.containsKey(stem) || RANKS.containsKey(stem + "e"));
	}

	/** Whether all words of a phrase, in any case, are common. */
	public static boolean areCommon(String phrase) {
		return Arrays.stream(phrase.strip().split("[\\s-]+")).allMatch(EnglishWords::isCommon);
	}

	private static Map<String, Integer> ranks() {
		Map<String, Integer> ranks = new HashMap<>();
		List<String> lines = DataFile.beside(EnglishWords.class, "english-words.txt").words("");
		lines.stream()
			.flatMap((line) -> Arrays.stream(line.split(" ")))
			.forEach((word) -> ranks.putIfAbsent(word, ranks.size() + 1));
		return Map.copyOf(ranks);
	}

}

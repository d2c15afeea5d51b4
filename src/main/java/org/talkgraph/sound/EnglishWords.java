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

	private EnglishWords() {
	}

	/** Whether a word, in any case, is a common one. */
	public static boolean isCommon(String word) {
		return RANKS.containsKey(word.toLowerCase(Locale.ROOT));
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

package org.talkgraph.sound;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;

/** The common words of English, by how common they are. */
public final class EnglishWords {

	private static final Map<String, Integer> RANKS = ranks();

	private static final Set<String> FUNCTION = function("");

	private static final Set<String> AMONG_ENGLISH = function("among English");

	/** By these a common word makes further ones. */
	private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "er", "ers", "ly", "able", "ability");

	private static final int SHORTEST_STEM = 3;

	private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

	private EnglishWords() {
	}

	static Set<String> all() {
		return RANKS.keySet();
	}

	/** Whether a word, in any case, is a common one. */
	public static boolean isCommon(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		if (small.length() == 1 || RANKS.containsKey(small)) {
			return true;
		}
		for (String ending : ENDINGS) {
			if (isFormOfCommon(small, ending)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFormOfCommon(String word, String ending) {
		String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
		return stem.length() >= SHORTEST_STEM && (RANKS.containsKey(stem) || RANKS.containsKey(stem + "e"));
	}

	private static Set<String> function(String section) {
		return DataFile.beside(EnglishWords.class, "function-words.txt")
			.words(section)
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(" ")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether one of several words at an edge only holds the sentence together. */
	public static boolean isClipped(String phrase) {
		return isAtEdge(phrase, FUNCTION);
	}

	/** The same of words that stand in an English sentence. */
	public static boolean isClippedAmongEnglish(String phrase) {
		return isAtEdge(phrase, AMONG_ENGLISH) || isClipped(phrase);
	}

	private static boolean isAtEdge(String phrase, Set<String> function) {
		String[] words = BETWEEN.split(phrase.toLowerCase(Locale.ROOT));
		return words.length > 1 && (function.contains(words[0]) || function.contains(words[words.length - 1]));
	}

	/**
	 * Whether English is spoken around a place of a text: Latin words on both sides, one
	 * of them with nothing but a space between.
	 */
	public static boolean surround(String text, int start, int end) {
		int before = start;
		while (before > 0 && isBetween(text.charAt(before - 1))) {
			before--;
		}
		int after = end;
		while (after < text.length() && isBetween(text.charAt(after))) {
			after++;
		}
		boolean latin = before > 0 && isLatin(text.charAt(before - 1)) && after < text.length()
				&& isLatin(text.charAt(after));
		return latin && (text.substring(before, start).equals(" ") || text.substring(end, after).equals(" "));
	}

	/** Names end in figures too: "the same as GPT-3, difference is that". */
	private static boolean isLatin(char c) {
		return LatinScript.isLetter(c) || (c >= '0' && c <= '9');
	}

	private static boolean isBetween(char c) {
		return !Character.isLetterOrDigit(c) && c != '\n';
	}

	/** Whether all words of a phrase, in any case, are common. */
	public static boolean areCommon(String phrase) {
		for (String word : BETWEEN.split(phrase.strip())) {
			if (!isCommon(word)) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, Integer> ranks() {
		Map<String, Integer> ranks = new HashMap<>();
		List<String> lines = DataFile.beside(EnglishWords.class, "english-words.txt").words("");
		lines.stream()
			.flatMap((line) -> Arrays.stream(line.split(" ")))
			.forEach((word) -> ranks.putIfAbsent(word, ranks.size() + 1));
		return Collections.unmodifiableMap(ranks);
	}

}

package org.talkgraph.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.source.DataFile;

/**
 * How rare words are in talks, by the shipped table {@code rarity.txt}: it is the same
 * whatever else is known, so two claims are as alike today as tomorrow. A word is a Latin
 * word without its ending, or two Chinese characters.
 */
final class Rarity {

	static final Rarity SHIPPED = new Rarity(DataFile.beside(Rarity.class, "rarity.txt"));

	private static final Pattern LATIN = Pattern.compile("[a-z][a-z'\u2019]+");

	/** A longer run of pairs is several words. */
	private static final int MOST_PARTS = 3;

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");

	private final Set<Character> apart = new HashSet<>();

	private final List<NamedPattern> endings;

	private final Set<String> nothing;

	private final PassageCounts latin;

	private final PassageCounts chinese;

	private final PassageCounts names;

	private Rarity(DataFile file) {
		file.words("apart").forEach((line) -> line.chars().forEach((c) -> this.apart.add((char) c)));
		this.endings = NamedPattern.of(file, "endings");
		this.nothing = file.words("nothing")
			.stream()
			.flatMap((line) -> Stream.of(line.split(" ")))
			.collect(Collectors.toUnmodifiableSet());
		this.latin = new PassageCounts(file, "latin", " ");
		this.chinese = new PassageCounts(file, "chinese", " ");
		this.names = new PassageCounts(file, "names", "; ");
	}

	/** The weight of a name, or of a topic. */
	double name(String name) {
		return this.names.weight(name);
	}

	/**
	 * The words of a text in lower case and simplified script, each with its weight.
	 * Pairs of characters that overlap are parts of one word, so each counts for less.
	 */
	Map<String, Double> words(String folded) {
		Map<String, Double> words = new HashMap<>();
		Matcher latinWords = LATIN.matcher(folded);
		while (latinWords.find()) {
			String word = stem(latinWords.group());
			if (!this.nothing.contains(word)) {
				words.put(word, this.latin.weight(word));
			}
		}
		Matcher runs = CHINESE.matcher(folded);
		while (runs.find()) {
			int start = runs.start();
			for (int i = start; i <= runs.end(); i++) {
				if (i == runs.end() || this.apart.contains(folded.charAt(i))) {
					addPairs(folded.substring(start, i), words);
					start = i + 1;
				}
			}
		}
		return words;
	}

	private void addPairs(String run, Map<String, Double> words) {
		int[] characters = run.codePoints().toArray();
		double parts = Math.sqrt(Math.clamp(characters.length - 1L, 1, MOST_PARTS));
		for (int i = 0; i + 2 <= characters.length; i++) {
			String word = new String(characters, i, 2);
			words.put(word, this.chinese.weight(word) / parts);
		}
	}

	/** The first ending that it has goes. */
	private String stem(String word) {
		for (NamedPattern ending : this.endings) {
			Matcher matcher = ending.pattern().matcher(word);
			if (matcher.matches()) {
				return matcher.group(1) + (ending.name().equals("-") ? "" : ending.name());
			}
		}
		return word;
	}

}

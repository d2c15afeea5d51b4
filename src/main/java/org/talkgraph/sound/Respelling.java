package org.talkgraph.sound;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;

/** A section of {@code spellings.txt}: from letters to sounds, the longest rule first. */
record Respelling(Map<Character, List<Rule>> rules) {

	/** A word's beginning. */
	private static final char BEGINNING = '^';

	/** A word's end. */
	private static final char END = '$';

	/**
	 * What some letters sound like.
	 *
	 * @param first whether they only do so where a word begins
	 */
	record Rule(String letters, boolean first, String sounds) {

		private boolean fits(String word, int index) {
			return (!this.first || index == 1) && word.startsWith(this.letters, index);
		}

	}

	static Respelling of(String section) {
		Map<String, String> spellings = new HashMap<>();
		for (DataFile.Entry entry : DataFile.beside(Respelling.class, "spellings.txt").section(section)) {
			int equals = entry.text().indexOf('=');
			if (equals < 1) {
				throw entry.wrong(entry.text(), "'spelling = sounds'");
			}
			spellings.put(entry.text().substring(0, equals).strip(), entry.text().substring(equals + 1).strip());
		}
		return new Respelling(spellings.entrySet()
			.stream()
			.map((spelling) -> rule(spelling.getKey(), spelling.getValue()))
			.sorted(Comparator.comparingInt((Rule rule) -> -rule.letters().length())
				.thenComparing((rule) -> !rule.first()))
			.collect(Collectors.groupingBy((rule) -> rule.letters().charAt(0))));
	}

	private static Rule rule(String spelling, String sounds) {
		boolean first = spelling.charAt(0) == BEGINNING && spelling.length() > 1;
		return new Rule(spelling.substring(first ? 1 : 0), first, sounds);
	}

	/** The sounds of a word. */
	String sounds(String word) {
		String bounded = BEGINNING + word + END;
		StringBuilder sounds = new StringBuilder();
		int i = 1;
		while (i < bounded.length() - 1) {
			i = step(bounded, i, sounds);
		}
		return sounds.toString();
	}

	private int step(String word, int i, StringBuilder sounds) {
		for (Rule rule : this.rules.getOrDefault(word.charAt(i), List.of())) {
			if (rule.fits(word, i)) {
				sounds.append(rule.sounds());
				return i + rule.letters().length();
			}
		}
		sounds.append(word.charAt(i));
		return i + 1;
	}

}

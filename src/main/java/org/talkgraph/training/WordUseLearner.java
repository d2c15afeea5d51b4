package org.talkgraph.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.talkgraph.claim.TalkWords;
import org.talkgraph.claim.WordUses;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

/**
 * Learns how words are used from talks that nobody needs to annotate: the main directions
 * of {@link Neighbours}, by orthogonal iteration. The same talks give the same numbers.
 */
public final class WordUseLearner {

	private static final String HEADER = """
			# How words are used, as "train --words" learnt it from talks that nobody annotated: a word = its main directions among
			# its neighbours, in thousandths; words with like numbers stand beside the same words. Frequent words have smaller
			# numbers, since they say less. A digit is 0. Only words of several talks are here.
			""";

	/** What is set, not learnt. */
	static final DataFile SETTINGS = DataFile.beside(WordUseLearner.class, "word-uses.txt");

	/** Of words that are said less often too little is seen. */
	private static final int LEAST = SETTINGS.count("fewest times");

	private static final int LEAST_TALKS = SETTINGS.count("fewest talks");

	/** Words that are so large a part of what is said count half. */
	private static final double COMMON = SETTINGS.number("common part");

	private static final int ROUNDS = 60;

	private static final double THOUSAND = 1000;

	private WordUseLearner() {
	}

	/** What is learnt of talks, in the form of {@code words.txt}. */
	public static String learn(List<Talk> talks) {
		StringBuilder text = new StringBuilder(HEADER);
		for (Language language : Language.values()) {
			text.append("\n[").append(language.tag()).append("]\n");
			of(talks.stream().filter((talk) -> talk.language() == language).toList()).forEach((word, numbers) -> {
				text.append(word).append(" =");
				for (double number : numbers) {
					text.append(' ').append(Math.round(number * THOUSAND));
				}
				text.append('\n');
			});
		}
		return text.toString();
	}

	private static Map<String, double[]> of(List<Talk> talks) {
		Set<String> compounds = Compounds
			.of(talks.stream().flatMap((talk) -> TalkWords.of(talk, (word) -> false).stream()).toList());
		List<List<String>> said = talks.stream().map((talk) -> said(talk, compounds::contains)).toList();
		Map<String, Integer> times = times(said);
		List<String> words = times.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
		double all = said.stream().mapToInt(List::size).sum();
		Map<String, double[]> uses = new LinkedHashMap<>();
		if (words.size() > WordUses.NUMBERS) {
			double[][] directions = directions(new Neighbours(words, said));
			for (int i = 0; i < words.size(); i++) {
				double common = COMMON / (COMMON + times.getOrDefault(words.get(i), 0) / all);
				uses.put(words.get(i), row(directions, i, common));
			}
		}
		return uses;
	}

	private static List<String> said(Talk talk, Predicate<String> compounds) {
		return TalkWords.of(talk, compounds)
			.stream()
			.flatMap(List::stream)
			.filter((word) -> Character.isLetterOrDigit(word.charAt(0)))
			.toList();
	}

	/** How often words are said that are frequent enough. */
	private static Map<String, Integer> times(List<List<String>> talks) {
		Map<String, Integer> times = new HashMap<>();
		Map<String, Integer> inTalks = new HashMap<>();
		for (List<String> talk : talks) {
			talk.forEach((word) -> times.merge(word, 1, Integer::sum));
			Set.copyOf(talk).forEach((word) -> inTalks.merge(word, 1, Integer::sum));
		}
		times.keySet()
			.removeIf((word) -> times.getOrDefault(word, 0) < LEAST || inTalks.getOrDefault(word, 0) < LEAST_TALKS);
		return times;
	}

	/**
	 * The main directions, all as long: what is rare in them tells as much as what is
	 * not.
	 */
	private static double[][] directions(Neighbours neighbours) {
		Random random = new Random(1);
		double[][] directions = new double[WordUses.NUMBERS][];
		for (int i = 0; i < directions.length; i++) {
			directions[i] = random.doubles(neighbours.size(), -1, 1).toArray();
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < directions.length; i++) {
				directions[i] = neighbours.twice(directions[i]);
				straighten(directions, i);
			}
		}
		return directions;
	}

	/** Makes one orthogonal to those before it, and of length 1. */
	private static void straighten(double[][] directions, int which) {
		double[] direction = directions[which];
		for (int other = 0; other < which; other++) {
			Vectors.add(direction, directions[other], -Vectors.product(direction, directions[other]));
		}
		double length = Math.sqrt(Vectors.product(direction, direction));
		for (int i = 0; i < direction.length; i++) {
			direction[i] /= length;
		}
	}

	/** The numbers of one word, which together have a length. */
	private static double[] row(double[][] directions, int word, double length) {
		double[] row = new double[directions.length];
		for (int i = 0; i < row.length; i++) {
			row[i] = directions[i][word];
		}
		double own = Math.sqrt(Vectors.product(row, row));
		for (int i = 0; i < row.length; i++) {
			row[i] *= (own > 0) ? length / own : 0;
		}
		return row;
	}

}

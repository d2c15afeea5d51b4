package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.source.NamedNumbers;
import org.talkgraph.transcript.Language;

/**
 * Where the weights of features stand among the numbers that are learnt. A feature has a
 * block of its own in each language; what is no matter of words has one for all languages
 * too, so that they learn from each other.
 */
final class FeatureIndex {

	/** What is seen less often is not learnt. */
	private static final int LEAST = ClaimLearner.SETTINGS.count("fewest times");

	/** Words that fewer talks have are those talks' own. */
	private static final int LEAST_TALKS_OF_WORDS = ClaimLearner.SETTINGS.count("fewest talks of a word");

	/** How much one more sight of a feature bends the whole, as a rule. */
	static final double BEND = 0.05;

	private final Map<Language, Map<Feature, Integer>> own = new LinkedHashMap<>();

	private final Map<Feature, Integer> shared = new LinkedHashMap<>();

	private int size;

	private FeatureIndex() {
	}

	/** How long a feature's block is. */
	interface Width {

		int of(FeatureKind kind);

	}

	/**
	 * The index of what was seen often enough.
	 * @param seen by language, of each talk, the features of each clause or claim
	 */
	static FeatureIndex of(Map<Language, List<List<List<Feature>>>> seen, Width width) {
		FeatureIndex index = new FeatureIndex();
		seen.forEach((language, talks) -> {
			Map<Feature, Integer> blocks = new LinkedHashMap<>();
			oftenEnough(talks).stream()
				.filter((feature) -> width.of(feature.kind()) > 0)
				.forEach((feature) -> blocks.put(feature, index.next(width.of(feature.kind()))));
			index.own.put(language, blocks);
		});
		for (Map<Feature, Integer> blocks : index.own.values()) {
			blocks.keySet()
				.stream()
				.filter((feature) -> feature.kind() == FeatureKind.PLAIN)
				.forEach((feature) -> index.shared.computeIfAbsent(feature, (key) -> index.next(width.of(key.kind()))));
		}
		return index;
	}

	private static List<Feature> oftenEnough(List<List<List<Feature>>> talks) {
		Map<Feature, Integer> times = new LinkedHashMap<>();
		Map<Feature, Integer> inTalks = new HashMap<>();
		for (List<List<Feature>> talk : talks) {
			talk.forEach((features) -> features.forEach((feature) -> times.merge(feature, 1, Integer::sum)));
			talk.stream()
				.flatMap(List::stream)
				.distinct()
				.forEach((feature) -> inTalks.merge(feature, 1, Integer::sum));
		}
		return times.keySet()
			.stream()
			.filter((feature) -> times.getOrDefault(feature, 0) >= LEAST && (feature.kind() == FeatureKind.PLAIN
					|| inTalks.getOrDefault(feature, 0) >= LEAST_TALKS_OF_WORDS))
			.toList();
	}

	private int next(int width) {
		int start = this.size;
		this.size += width;
		return start;
	}

	/** How many numbers there are. */
	int size() {
		return this.size;
	}

	/** Where the blocks of these features begin, and how long each is. */
	int[][] blocks(Language language, List<Feature> features, Width width) {
		List<int[]> blocks = new ArrayList<>();
		Map<Feature, Integer> here = this.own.getOrDefault(language, Map.of());
		for (Feature feature : features) {
			Integer block = here.get(feature);
			if (block != null) {
				blocks.add(new int[] { block, width.of(feature.kind()) });
				Integer both = this.shared.get(feature);
				if (both != null) {
					blocks.add(new int[] { both, width.of(feature.kind()) });
				}
			}
		}
		return blocks.toArray(int[][]::new);
	}

	/** What each feature of a language weighs in all, by name. */
	Map<String, double[]> rows(Language language, double[] numbers, Width width) {
		Map<String, double[]> rows = new HashMap<>();
		this.own.getOrDefault(language, Map.of()).forEach((feature, block) -> {
			double[] row = new double[width.of(feature.kind())];
			Integer both = this.shared.get(feature);
			for (int i = 0; i < row.length; i++) {
				row[i] = numbers[block + i] + ((both != null) ? numbers[both + i] : 0);
			}
			rows.put(feature.name(), row);
		});
		return rows;
	}

	/**
	 * What the square of each number costs.
	 * @param size how many numbers there are in all; those that are none of these cost
	 * nothing
	 */
	double[] costs(Costs costs, int size, Width width) {
		double[] all = new double[size];
		this.own.values()
			.forEach((blocks) -> fill(all, blocks, (kind) -> (kind == FeatureKind.PLAIN) ? costs.own() : costs.words(),
					width));
		fill(all, this.shared, (kind) -> costs.shared(), width);
		return all;
	}

	/**
	 * What the square of a weight costs.
	 *
	 * @param own in one language, of a feature that is no matter of words
	 * @param shared of such a feature, in all languages
	 * @param words of words: they are many, and each is seen seldom
	 */
	record Costs(double own, double shared, double words) {

		static Costs of(NamedNumbers settings) {
			return new Costs(settings.number("own"), settings.number("shared"), settings.number("words"));
		}

	}

	private static void fill(double[] to, Map<Feature, Integer> blocks, ToDoubleFunction<FeatureKind> value,
			Width width) {
		blocks.forEach((feature, block) -> Arrays.fill(to, block, block + width.of(feature.kind()),
				value.applyAsDouble(feature.kind())));
	}

	/**
	 * About how much what is learnt from these features bends in each number: what it
	 * costs, and the more often its feature is seen, the more.
	 */
	static double[] bends(double[] costs, Stream<int[][]> blocks) {
		double[] bends = costs.clone();
		blocks.flatMap(Arrays::stream).forEach((block) -> {
			for (int i = block[0]; i < block[0] + block[1]; i++) {
				bends[i] += BEND;
			}
		});
		return bends;
	}

}

package org.talkgraph.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.transcript.Language;

/**
 * Where the weights of features stand among the numbers that are learnt. A feature has a
 * block of its own in each language; what is no matter of words has one for all languages
 * too, so that they learn from each other.
 */
final class FeatureIndex {

	/** What is seen less often is not learnt. */
	private static final int LEAST = 3;

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
	 * @param seen the features of each clause, by language
	 */
	static FeatureIndex of(Map<Language, List<List<Feature>>> seen, Width width) {
		FeatureIndex index = new FeatureIndex();
		seen.forEach((language, all) -> {
			Map<Feature, Integer> counts = new LinkedHashMap<>();
			all.forEach((features) -> features.forEach((feature) -> counts.merge(feature, 1, Integer::sum)));
			Map<Feature, Integer> blocks = new LinkedHashMap<>();
			counts.forEach((feature, count) -> {
				if (count >= LEAST && width.of(feature.kind()) > 0) {
					blocks.put(feature, index.next(width.of(feature.kind())));
				}
			});
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

	/** Fills in something for the numbers of each kind of feature. */
	void fill(double[] to, ToDoubleFunction<FeatureKind> value, Width width) {
		this.own.values().forEach((blocks) -> fill(to, blocks, value, width));
		fill(to, this.shared, value, width);
	}

	private static void fill(double[] to, Map<Feature, Integer> blocks, ToDoubleFunction<FeatureKind> value,
			Width width) {
		blocks.forEach((feature, block) -> {
			for (int i = 0; i < width.of(feature.kind()); i++) {
				to[block + i] = value.applyAsDouble(feature.kind());
			}
		});
	}

}

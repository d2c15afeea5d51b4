package org.talkgraph.training;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.claim.WordUses;
import org.talkgraph.transcript.Language;

/** The numbers that tell how words are used, added up, and what words weigh by them. */
final class UsedWords {

	private final Map<Language, Map<String, double[]>> numbers = new EnumMap<>(Language.class);

	UsedWords() {
		for (Language language : Language.values()) {
			this.numbers.put(language, WordUses.of(language).numbers());
		}
	}

	private Map<String, double[]> known(Language language) {
		return this.numbers.getOrDefault(language, Map.of());
	}

	/** The sum of the numbers of the words among some features. */
	double[] sum(Language language, Collection<Feature> features) {
		Map<String, double[]> known = known(language);
		double[] sum = new double[WordUses.NUMBERS];
		for (Feature feature : features) {
			double[] numbers = (feature.kind() == FeatureKind.WORD) ? known.get(feature.text()) : null;
			if (numbers != null) {
				Vectors.add(sum, numbers, 1);
			}
		}
		return sum;
	}

	/**
	 * Adds what a sum of numbers weighs.
	 * @param to a number for each column
	 * @param weights from one place on, of each number as many as there are columns
	 */
	static void add(double[] to, double[] sum, double[] weights, int at) {
		for (int i = 0; i < sum.length; i++) {
			for (int column = 0; column < to.length; column++) {
				to[column] += sum[i] * weights[at + i * to.length + column];
			}
		}
	}

	/**
	 * Adds how the value changes with each weight.
	 * @param slopes how it changes with each column
	 */
	static void addSlopes(double[] gradient, double[] sum, double[] slopes, int at) {
		for (int i = 0; i < sum.length; i++) {
			for (int column = 0; column < slopes.length; column++) {
				gradient[at + i * slopes.length + column] += sum[i] * slopes[column];
			}
		}
	}

	/** Adds about how much one sum of numbers bends the value by each weight. */
	static void addBends(double[] bends, double[] sum, int at, int columns) {
		for (int i = 0; i < sum.length * columns; i++) {
			bends[at + i] += FeatureIndex.BEND * sum[i / columns] * sum[i / columns];
		}
	}

	/** What each word weighs in each column, by the name of its feature. */
	Map<String, double[]> rows(Language language, double[] weights, int at, int columns) {
		Map<String, double[]> rows = new HashMap<>();
		known(language).forEach((word, numbers) -> {
			double[] row = new double[columns];
			add(row, numbers, weights, at);
			rows.put(new Feature(FeatureKind.WORD, word).name(), row);
		});
		return rows;
	}

}

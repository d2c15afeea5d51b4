package org.talkgraph.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which words stand how much oftener beside a word than chance would have it: a sparse
 * row for each word, of length 1 (positive pointwise mutual information, with the
 * neighbours' frequency flattened: Levy, Goldberg and Dagan, 2015).
 */
final class Neighbours {

	/** On each side. */
	private static final int FAR = WordUseLearner.SETTINGS.count("far");

	/** So many words count as neighbours, the most frequent. */
	private static final int MOST = WordUseLearner.SETTINGS.count("most neighbours");

	private static final double FLATTENED = WordUseLearner.SETTINGS.number("flattened");

	private final int[][] columns;

	private final double[][] values;

	private final int width;

	/**
	 * @param words the most frequent first
	 * @param talks the words of each, one after the other
	 */
	Neighbours(List<String> words, List<List<String>> talks) {
		int most = Math.min(MOST, words.size());
		this.width = 2 * FAR * most;
		Map<String, Integer> index = new HashMap<>();
		words.forEach((word) -> index.put(word, index.size()));
		List<TreeMap<Integer, Double>> rows = words.stream().map((word) -> new TreeMap<Integer, Double>()).toList();
		for (List<String> talk : talks) {
			int[] at = talk.stream().mapToInt((word) -> index.getOrDefault(word, -1)).toArray();
			for (int i = 0; i < at.length; i++) {
				for (int by = -FAR; at[i] >= 0 && by <= FAR; by++) {
					int other = (by != 0 && i + by >= 0 && i + by < at.length) ? at[i + by] : -1;
					if (other >= 0 && other < most) {
						int place = (by < 0) ? by + FAR : by + FAR - 1;
						rows.get(at[i]).merge(place * most + other, 1.0, Double::sum);
					}
				}
			}
		}
		weigh(rows);
		this.columns = rows.stream()
			.map((row) -> row.keySet().stream().mapToInt(Integer::intValue).toArray())
			.toArray(int[][]::new);
		this.values = rows.stream()
			.map((row) -> row.values().stream().mapToDouble(Double::doubleValue).toArray())
			.toArray(double[][]::new);
	}

	private void weigh(List<TreeMap<Integer, Double>> rows) {
		double[] inColumn = new double[this.width];
		rows.forEach((row) -> row.forEach((column, times) -> inColumn[column] += times));
		double all = Arrays.stream(inColumn).sum();
		double flattened = Arrays.stream(inColumn).map((times) -> Math.pow(times, FLATTENED)).sum();
		for (TreeMap<Integer, Double> row : rows) {
			double inRow = row.values().stream().mapToDouble(Double::doubleValue).sum();
			row.replaceAll(
					(column, times) -> Math.log(times * flattened / (inRow * Math.pow(inColumn[column], FLATTENED))));
			row.values().removeIf((value) -> value <= 0);
			double length = Math.sqrt(row.values().stream().mapToDouble((value) -> value * value).sum());
			row.replaceAll((column, value) -> value / length);
		}
		if (all == 0) {
			throw new IllegalArgumentException("the talks have no words that are frequent enough to learn their use");
		}
	}

	int size() {
		return this.columns.length;
	}

	/**
	 * The product of these rows and their transpose with a vector of a number for each
	 * word.
	 */
	double[] twice(double[] vector) {
		double[] between = new double[this.width];
		for (int row = 0; row < this.columns.length; row++) {
			for (int i = 0; i < this.columns[row].length; i++) {
				between[this.columns[row][i]] += this.values[row][i] * vector[row];
			}
		}
		double[] product = new double[vector.length];
		for (int row = 0; row < this.columns.length; row++) {
			for (int i = 0; i < this.columns[row].length; i++) {
				product[row] += this.values[row][i] * between[this.columns[row][i]];
			}
		}
		return product;
	}

}

package org.talkgraph.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Table;
import org.talkgraph.transcript.Language;

/**
 * Learns which runs of clauses are claims, and of which type: the same gold gives the
 * same weights.
 */
final class ClaimLearner {

	/** By then little changes. */
	static final int ROUNDS = 60;

	/** Weights are written to three places; rows of smaller ones are left out. */
	private static final double PLACES = 1000;

	private static final double SMALL = 0.005;

	private static final double SMALL_FOR_TYPES = 0.01;

	private ClaimLearner() {
	}

	/**
	 * Learns the weights.
	 * @param least stays as it is
	 */
	static ClaimWeights learn(List<ClaimExample> examples, double least) {
		RunLearner runs = RunLearner.learn(examples);
		TypeLearner types = TypeLearner.learn(examples);
		Map<Language, ClaimWeights.Tables> tables = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			tables.put(language, new ClaimWeights.Tables(table(runs.rows(language), SMALL),
					new Table(rounded(runs.lengths(language))), table(types.rows(language), SMALL_FOR_TYPES)));
		}
		return new ClaimWeights(least, tables);
	}

	private static Table table(Map<String, double[]> rows, double small) {
		Map<String, double[]> kept = new TreeMap<>();
		rows.forEach((name, row) -> {
			double most = 0;
			for (double weight : row) {
				most = Math.max(most, Math.abs(weight));
			}
			if (most >= small) {
				kept.put(name, row);
			}
		});
		return new Table(rounded(kept));
	}

	private static Map<String, double[]> rounded(Map<String, double[]> rows) {
		for (double[] row : rows.values()) {
			for (int i = 0; i < row.length; i++) {
				row[i] = Math.round(row[i] * PLACES) / PLACES;
			}
		}
		return rows;
	}

}

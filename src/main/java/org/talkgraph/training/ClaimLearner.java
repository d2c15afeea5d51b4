package org.talkgraph.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Table;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * Learns which runs of clauses are claims, and of which type: the same gold gives the
 * same weights.
 */
final class ClaimLearner {

	/** What is set, not learnt. */
	static final DataFile SETTINGS = DataFile.beside(ClaimLearner.class, "claims.txt");

	/** By then little changes. */
	static final int ROUNDS = 60;

	/** Weights are written to three places; rows of smaller ones are left out. */
	private static final double PLACES = 1000;

	private static final double SMALL = SETTINGS.number("smallest weight of runs");

	private static final double SMALL_FOR_TYPES = SETTINGS.number("smallest weight of types");

	/**
	 * How many times as much weights resist to leave where learning begins as weights
	 * that begin at nothing.
	 *
	 * @param runs of what is a claim
	 * @param types of which type it is
	 */
	record Firmness(double runs, double types) {

		static final Firmness NONE = new Firmness(1, 1);

		static final Firmness OF_MARKED = new Firmness(SETTINGS.number("firmness of what marks have taught of claims"),
				SETTINGS.number("firmness of what marks have taught of types"));

	}

	private ClaimLearner() {
	}

	/**
	 * Learns the weights.
	 * @param begin where learning begins: weights resist to leave that, and what the
	 * examples show too seldom stays as it is
	 */
	static ClaimWeights learn(List<ClaimExample> examples, ClaimWeights begin, Firmness firmness) {
		RunLearner runs = RunLearner.learn(examples, begin, firmness.runs());
		TypeLearner types = TypeLearner.learn(examples, begin, firmness.types());
		Map<Language, ClaimWeights.Tables> tables = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			ClaimWeights.Tables begun = begin.of(language);
			tables.put(language,
					new ClaimWeights.Tables(table(begun.runs(), runs.rows(language), SMALL),
							table(begun.lengths(), runs.lengths(language), 0),
							table(begun.types(), types.rows(language), SMALL_FOR_TYPES), begun.sureness()));
		}
		return new ClaimWeights(begin.least(), tables);
	}

	/**
	 * The weights with how sure they are of what they find, by claims that were found.
	 */
	static ClaimWeights withSureness(ClaimWeights weights, List<FoundClaim> found) {
		SurenessLearner sureness = SurenessLearner.learn(found);
		Map<Language, ClaimWeights.Tables> tables = new EnumMap<>(Language.class);
		weights.tables()
			.forEach((language, of) -> tables.put(language, new ClaimWeights.Tables(of.runs(), of.lengths(), of.types(),
					table(of.sureness(), sureness.rows(language), SMALL))));
		return new ClaimWeights(weights.least(), tables);
	}

	private static Table table(Table begun, Map<String, double[]> learnt, double small) {
		Map<String, double[]> sums = new LinkedHashMap<>();
		begun.rows().forEach((name, row) -> sums.put(name, row.clone()));
		learnt.forEach((name, row) -> sums.merge(name, row, Vectors::sum));
		Map<String, double[]> kept = new LinkedHashMap<>();
		sums.forEach((name, row) -> {
			if (Arrays.stream(row).map(Math::abs).max().orElse(0) >= small) {
				kept.put(name, rounded(row));
			}
		});
		return new Table((small > 0) ? new TreeMap<>(kept) : kept);
	}

	private static double[] rounded(double[] row) {
		return Arrays.stream(row).map((weight) -> Math.round(weight * PLACES) / PLACES).toArray();
	}

}

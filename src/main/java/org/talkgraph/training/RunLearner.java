package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.claim.RunLength;
import org.talkgraph.transcript.Language;

/** Learns what the features of clauses, and the lengths of runs, say about claims. */
final class RunLearner {

	/** What the square of a weight costs, of a feature that is no matter of words. */
	private static final double COST = 30;

	/** Words are many, and each is seen seldom. */
	private static final double COST_OF_WORDS = 120;

	private static final double COST_OF_LENGTHS = 1;

	private static final FeatureIndex.Width ROLES = FeatureKind::roles;

	private final FeatureIndex index;

	private final Map<Language, Integer> lengths = new EnumMap<>(Language.class);

	private double[] learnt;

	private RunLearner(List<ClaimExample> examples) {
		Map<Language, List<List<Feature>>> seen = new EnumMap<>(Language.class);
		examples.forEach((example) -> seen.computeIfAbsent(example.talk().language(), (key) -> new ArrayList<>())
			.addAll(example.features()));
		this.index = FeatureIndex.of(seen, ROLES);
		int size = this.index.size();
		for (Language language : Language.values()) {
			this.lengths.put(language, size);
			size += RunLength.features().size();
		}
		this.learnt = new double[size];
	}

	static RunLearner learn(List<ClaimExample> examples) {
		RunLearner learner = new RunLearner(examples);
		double[] costs = new double[learner.learnt.length];
		Arrays.fill(costs, COST_OF_LENGTHS);
		learner.index.fill(costs, (kind) -> (kind == FeatureKind.PLAIN) ? COST : COST_OF_WORDS, ROLES);
		learner.learnt = Descent.minimum(new ClaimObjective(examples, learner.index, ROLES, learner.lengths, costs),
				costs.length, ClaimLearner.ROUNDS);
		return learner;
	}

	/** What each feature weighs, by its name. */
	Map<String, double[]> rows(Language language) {
		return this.index.rows(language, this.learnt, ROLES);
	}

	/** What each length weighs, from the shortest. */
	Map<String, double[]> lengths(Language language) {
		Map<String, double[]> rows = new LinkedHashMap<>();
		int at = this.lengths.getOrDefault(language, 0);
		for (String length : RunLength.features()) {
			rows.put(length, new double[] { this.learnt[at] });
			at++;
		}
		return rows;
	}

}

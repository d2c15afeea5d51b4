package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.claim.RunLength;
import org.talkgraph.source.NamedNumbers;
import org.talkgraph.transcript.Language;

/** Learns what the features of clauses, and the lengths of runs, say about claims. */
final class RunLearner {

	private static final NamedNumbers SETTINGS = ClaimLearner.SETTINGS.numbers("resistance of runs");

	private static final FeatureIndex.Costs COSTS = FeatureIndex.Costs.of(SETTINGS);

	private static final double COST_OF_LENGTHS = SETTINGS.number("lengths");

	private static final FeatureIndex.Width ROLES = (kind) -> (kind == FeatureKind.WORD) ? 0 : kind.roles();

	/** Of words that are used alike, together. */
	private static final double COST_OF_USES = SETTINGS.number("uses");

	private final FeatureIndex index;

	private final Map<Language, int[]> lengths = new EnumMap<>(Language.class);

	private final ClaimUses uses;

	private double[] learnt;

	private RunLearner(List<ClaimExample> examples) {
		Map<Language, List<List<List<Feature>>>> seen = new EnumMap<>(Language.class);
		examples.forEach((example) -> seen.computeIfAbsent(example.talk().language(), (key) -> new ArrayList<>())
			.add(example.features()));
		this.index = FeatureIndex.of(seen, ROLES);
		int own = RunLength.features().size() - 1;
		int sizeOfTalk = this.index.size() + own * Language.values().length;
		for (Language language : Language.values()) {
			int from = this.index.size() + own * language.ordinal();
			this.lengths.put(language,
					IntStream.concat(IntStream.range(from, from + own), IntStream.of(sizeOfTalk)).toArray());
		}
		this.uses = new ClaimUses(examples, new UsedWords(), sizeOfTalk + 1);
		this.learnt = new double[sizeOfTalk + 1 + this.uses.size()];
	}

	static RunLearner learn(List<ClaimExample> examples, ClaimWeights begin, double firmness) {
		RunLearner learner = new RunLearner(examples);
		double[] costs = learner.index.costs(COSTS, learner.learnt.length, ROLES);
		int uses = costs.length - learner.uses.size();
		Arrays.fill(costs, learner.index.size(), uses, COST_OF_LENGTHS);
		Arrays.fill(costs, uses, costs.length, COST_OF_USES);
		Arrays.setAll(costs, (i) -> costs[i] * firmness);
		ClaimObjective objective = new ClaimObjective(examples, learner.index, ROLES, learner.lengths, learner.uses,
				costs, begin);
		learner.learnt = Descent.minimum(objective, objective.bends(), ClaimLearner.ROUNDS);
		return learner;
	}

	/** What each feature weighs, by its name. */
	Map<String, double[]> rows(Language language) {
		Map<String, double[]> rows = this.index.rows(language, this.learnt, ROLES);
		rows.putAll(this.uses.rows(language, this.learnt));
		return rows;
	}

	/** What each length weighs, from the shortest, and the size of the talk. */
	Map<String, double[]> lengths(Language language) {
		Map<String, double[]> rows = new LinkedHashMap<>();
		int[] at = Objects.requireNonNull(this.lengths.get(language));
		List<String> features = RunLength.features();
		for (int i = 0; i < at.length; i++) {
			rows.put(features.get(i), new double[] { this.learnt[at[i]] });
		}
		return rows;
	}

}

package org.talkgraph.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.claim.Feature;
import org.talkgraph.claim.Sureness;
import org.talkgraph.source.NamedNumbers;
import org.talkgraph.transcript.Language;

/**
 * Learns how sure found claims are, by logistic regression: from claims that were found
 * by weights which their talk had no part in.
 */
final class SurenessLearner {

	private static final NamedNumbers SETTINGS = ClaimLearner.SETTINGS
		.numbers("resistance of what a claim says as a whole");

	private static final FeatureIndex.Costs COSTS = FeatureIndex.Costs.of(SETTINGS);

	private static final double COST_OF_LIKELY = SETTINGS.number("likely");

	private static final FeatureIndex.Width ONE = (kind) -> 1;

	private final List<FoundClaim> claims;

	private final FeatureIndex index;

	private final List<int[][]> blocks;

	private final double[] costs;

	private final double[] learnt;

	private SurenessLearner(List<FoundClaim> claims) {
		this.claims = claims;
		Map<Language, List<List<List<Feature>>>> seen = new EnumMap<>(Language.class);
		claims.forEach((claim) -> seen.computeIfAbsent(claim.language(), (key) -> new ArrayList<>())
			.add(List.of(claim.features())));
		this.index = FeatureIndex.of(seen, ONE);
		this.blocks = claims.stream()
			.map((claim) -> this.index.blocks(claim.language(), claim.features(), ONE))
			.toList();
		this.costs = this.index.costs(COSTS, likely(Language.values().length), ONE);
		double[] bends = FeatureIndex.bends(this.costs, this.blocks.stream());
		for (Language language : Language.values()) {
			this.costs[likely(language.ordinal())] = COST_OF_LIKELY;
			bends[likely(language.ordinal())] = COST_OF_LIKELY;
		}
		claims.forEach((
				claim) -> bends[likely(claim.language().ordinal())] += FeatureIndex.BEND * claim.odds() * claim.odds());
		this.learnt = Descent.minimum(this::at, bends, ClaimLearner.ROUNDS);
	}

	static SurenessLearner learn(List<FoundClaim> claims) {
		return new SurenessLearner(claims);
	}

	/** Where what the odds weigh in a language stands. */
	private int likely(int language) {
		return this.index.size() + language;
	}

	private double at(double[] place, double[] gradient) {
		double value = Descent.cost(this.costs, place, gradient);
		for (int i = 0; i < this.claims.size(); i++) {
			FoundClaim claim = this.claims.get(i);
			int likely = likely(claim.language().ordinal());
			double sum = place[likely] * claim.odds();
			for (int[] block : this.blocks.get(i)) {
				sum += place[block[0]];
			}
			double wrong = 1 / (1 + Math.exp(claim.right() ? sum : -sum));
			value -= Math.log(1 - wrong);
			double slope = claim.right() ? -wrong : wrong;
			gradient[likely] += slope * claim.odds();
			for (int[] block : this.blocks.get(i)) {
				gradient[block[0]] += slope;
			}
		}
		return value;
	}

	/** What each feature weighs, by its name; nothing where no claims were found. */
	Map<String, double[]> rows(Language language) {
		Map<String, double[]> rows = this.index.rows(language, this.learnt, ONE);
		if (!rows.isEmpty()) {
			rows.put(Sureness.LIKELY, new double[] { this.learnt[likely(language.ordinal())] });
		}
		return rows;
	}

}

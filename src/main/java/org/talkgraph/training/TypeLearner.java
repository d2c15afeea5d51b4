package org.talkgraph.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.Feature;
import org.talkgraph.transcript.Language;

/** Learns what the features of a run say about the type of a claim. */
final class TypeLearner {

	private static final FeatureIndex.Costs COSTS = new FeatureIndex.Costs(40, 4, 60);

	private static final FeatureIndex.Width TYPES = (kind) -> switch (kind) {
		case PLAIN, GRAM -> ClaimType.values().length;
		case WORD, OPENS, CLOSES -> 0;
	};

	private final FeatureIndex index;

	private final double[] learnt;

	private TypeLearner(FeatureIndex index, double[] learnt) {
		this.index = index;
		this.learnt = learnt;
	}

	static TypeLearner learn(List<ClaimExample> examples) {
		Map<Language, List<List<List<Feature>>>> seen = new EnumMap<>(Language.class);
		examples.forEach((example) -> seen.computeIfAbsent(example.talk().language(), (key) -> new ArrayList<>())
			.add(example.runs().stream().map(ClaimExample.Run::cuts).flatMap(List::stream).toList()));
		FeatureIndex index = FeatureIndex.of(seen, TYPES);
		List<TypeObjective.Typed> claims = new ArrayList<>();
		for (ClaimExample example : examples) {
			for (ClaimExample.Run run : example.runs()) {
				run.cuts()
					.forEach((cut) -> claims.add(new TypeObjective.Typed(
							index.blocks(example.talk().language(), cut, TYPES), run.type(), 1.0 / run.cuts().size())));
			}
		}
		double[] costs = index.costs(COSTS, index.size(), TYPES);
		double[] bends = FeatureIndex.bends(costs, claims.stream().map(TypeObjective.Typed::blocks));
		return new TypeLearner(index, Descent.minimum(new TypeObjective(claims, costs), bends, ClaimLearner.ROUNDS));
	}

	/** What each feature weighs, by its name. */
	Map<String, double[]> rows(Language language) {
		return this.index.rows(language, this.learnt, TYPES);
	}

}

package org.talkgraph.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.transcript.Language;

/** Learns what the features of a run say about the type of a claim. */
final class TypeLearner {

	/** What the square of a weight costs, of a feature that is no matter of words. */
	private static final double COST = 4;

	private static final double COST_OF_WORDS = 4;

	private static final FeatureIndex.Width TYPES = (kind) -> switch (kind) {
		case PLAIN, GRAM -> ClaimType.values().length;
		case OPENS, CLOSES -> 0;
	};

	private final FeatureIndex index;

	private final double[] learnt;

	private TypeLearner(FeatureIndex index, double[] learnt) {
		this.index = index;
		this.learnt = learnt;
	}

	static TypeLearner learn(List<ClaimExample> examples) {
		Map<Language, List<List<Feature>>> seen = new EnumMap<>(Language.class);
		for (ClaimExample example : examples) {
			example.runs()
				.forEach((run) -> seen.computeIfAbsent(example.talk().language(), (key) -> new ArrayList<>())
					.add(features(example, run)));
		}
		FeatureIndex index = FeatureIndex.of(seen, TYPES);
		List<TypeObjective.Typed> claims = new ArrayList<>();
		for (ClaimExample example : examples) {
			example.runs()
				.forEach((run) -> claims.add(new TypeObjective.Typed(
						index.blocks(example.talk().language(), features(example, run), TYPES), run.type())));
		}
		double[] costs = new double[index.size()];
		index.fill(costs, (kind) -> (kind == FeatureKind.PLAIN) ? COST : COST_OF_WORDS, TYPES);
		return new TypeLearner(index,
				Descent.minimum(new TypeObjective(claims, costs), costs.length, ClaimLearner.ROUNDS));
	}

	private static List<Feature> features(ClaimExample example, ClaimExample.Run run) {
		Set<Feature> features = new LinkedHashSet<>();
		for (int i = run.first(); i <= run.first() + run.more(); i++) {
			features.addAll(example.features().get(i));
		}
		return List.copyOf(features);
	}

	/** What each feature weighs, by its name. */
	Map<String, double[]> rows(Language language) {
		return this.index.rows(language, this.learnt, TYPES);
	}

}

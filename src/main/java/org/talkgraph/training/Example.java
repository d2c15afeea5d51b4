package org.talkgraph.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.talkgraph.linking.Link;
import org.talkgraph.source.Evidence;

/**
 * A meaning that linking considered, and whether it is right.
 *
 * @param features of its evidence
 * @param reservations that it does not decide by
 */
record Example(Set<String> features, Set<String> reservations, boolean right) {

	/**
	 * The examples of a talk: what was linked, and the best meaning of what was not.
	 * Places whose meaning nobody can tell, and what is not measured, are none.
	 */
	static List<Example> of(HeardGold talk) {
		Verdicts verdicts = Verdicts.of(talk.gold(), talk.names());
		List<Example> examples = new ArrayList<>();
		verdicts.right().keySet().forEach((name) -> examples.add(of(name, true)));
		verdicts.wrong().forEach((name) -> examples.add(of(name, false)));
		List<GoldMention> missed = new ArrayList<>(verdicts.missed());
		for (HeardName name : talk.refused()) {
			if (Verdicts.counts(name)
					&& verdicts.doubtful().stream().noneMatch((place) -> place.overlaps(name.span()))) {
				GoldMention hit = missed.stream()
					.filter((mention) -> Verdicts.hits(talk.gold(), name, mention))
					.findFirst()
					.orElse(null);
				missed.remove(hit);
				examples.add(of(name, hit != null));
			}
		}
		return List.copyOf(examples);
	}

	private static Example of(HeardName name, boolean right) {
		return switch (name.link()) {
			case Link.Linked linked -> new Example(features(linked.evidence()), features(linked.reservations()), right);
			case Link.Nil nil -> new Example(features(nil.candidates().getFirst().evidence()), Set.of(), right);
		};
	}

	private static Set<String> features(List<Evidence> evidence) {
		Set<String> features = new LinkedHashSet<>();
		evidence.forEach((line) -> features.add(line.feature()));
		return features;
	}

	/** The sum of the weights of its features. */
	double sum(Map<String, Double> weights) {
		return sum(this.features, weights);
	}

	/** The same, with the reservations. */
	double sureness(Map<String, Double> weights) {
		return sum(weights) + sum(this.reservations, weights);
	}

	private static double sum(Set<String> features, Map<String, Double> weights) {
		return features.stream().mapToDouble((feature) -> weights.getOrDefault(feature, 0.0)).sum();
	}

	/**
	 * How often each feature is there, and how often it is so where the meaning is right.
	 */
	static Map<String, int[]> counts(List<Example> examples) {
		Map<String, int[]> counts = new HashMap<>();
		for (Example example : examples) {
			Stream.concat(example.features.stream(), example.reservations.stream()).forEach((feature) -> {
				int[] count = counts.computeIfAbsent(feature, (key) -> new int[2]);
				count[0]++;
				count[1] += example.right() ? 1 : 0;
			});
		}
		return counts;
	}

}

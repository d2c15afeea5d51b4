package org.talkgraph.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkgraph.linking.Link;
import org.talkgraph.source.Evidence;

/**
 * A meaning that linking considered, and whether it is right.
 *
 * @param features of its evidence
 */
record Example(Set<String> features, boolean right) {

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
		List<Evidence> evidence = switch (name.link()) {
			case Link.Linked linked -> linked.evidence();
			case Link.Nil nil -> nil.candidates().getFirst().evidence();
		};
		Set<String> features = new LinkedHashSet<>();
		evidence.forEach((line) -> features.add(line.feature()));
		return new Example(features, right);
	}

	/** The sum of the weights of its features. */
	double sum(Map<String, Double> weights) {
		return this.features.stream().mapToDouble((feature) -> weights.getOrDefault(feature, 0.0)).sum();
	}

	/**
	 * How often each feature is there, and how often it is so where the meaning is right.
	 */
	static Map<String, int[]> counts(List<Example> examples) {
		Map<String, int[]> counts = new HashMap<>();
		for (Example example : examples) {
			for (String feature : example.features()) {
				int[] count = counts.computeIfAbsent(feature, (key) -> new int[2]);
				count[0]++;
				count[1] += example.right() ? 1 : 0;
			}
		}
		return counts;
	}

}

package org.talkgraph.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;

/**
 * How often a talk says names of an entity or its family: what a talk is about is said
 * more than once, what a recogniser made of other words seldom is.
 */
final class Repeats {

	private static final int OFTEN = DataFile.beside(Repeats.class, "heard.txt").count("named often");

	private final Map<String, Integer> counts = new HashMap<>();

	Repeats(List<Mention> mentions) {
		for (Mention mention : mentions) {
			mention.names()
				.stream()
				.map(Name::entity)
				.map(Repeats::family)
				.distinct()
				.forEach((key) -> this.counts.merge(key, 1, Integer::sum));
		}
	}

	/** The feature that tells of it, empty where neither. */
	Optional<String> feature(Entity entity) {
		int count = this.counts.getOrDefault(family(entity), 0);
		if (count <= 1) {
			return Optional.of("named once in this talk");
		}
		return (count >= OFTEN) ? Optional.of("named often in this talk") : Optional.empty();
	}

	private static String family(Entity entity) {
		return (entity.family() != null) ? entity.family() : entity.key();
	}

}

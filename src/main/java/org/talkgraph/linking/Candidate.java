package org.talkgraph.linking;

import java.util.Comparator;
import java.util.List;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.Evidence;

/**
 * An entity that a mention might mean, with the evidence for it. Ordered best first; ties
 * by key, so that the order is total.
 */
public record Candidate(Entity entity, List<Evidence> evidence) implements Comparable<Candidate> {

	private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::score)
		.reversed()
		.thenComparing((candidate) -> candidate.entity().key());

	/** The sum of the evidence. */
	public double score() {
		return this.evidence.stream().mapToDouble(Evidence::score).sum();
	}

	@Override
	public int compareTo(Candidate other) {
		return ORDER.compare(this, other);
	}

}

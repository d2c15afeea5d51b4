package org.talkgraph.claim;

import java.util.Comparator;

import org.talkgraph.source.Span;

/**
 * A run of clauses that may be a claim. The best come first; of equals the earlier and
 * shorter.
 *
 * @param cues the features of its clauses, a bit for each
 */
record Run(Span span, int cues, boolean entity, double score) implements Comparable<Run> {

	private static final Comparator<Run> ORDER = Comparator.comparingDouble((Run run) -> -run.score)
		.thenComparing(Run::span);

	@Override
	public int compareTo(Run other) {
		return ORDER.compare(this, other);
	}

}

package org.talkgraph.query;

import java.util.List;

import org.talkgraph.query.KnownNames.KnownName;
import org.talkgraph.query.Outcome.Candidate;

/** What the form of a name, or of a title, means. */
public sealed interface Meant {

	/** Of those who have the name, by key: at least one. */
	static Meant of(List<KnownName> names) {
		List<Candidate> candidates = names.stream().map(KnownName::candidate).toList();
		return (candidates.size() == 1) ? new One(candidates.getFirst()) : new Several(candidates);
	}

	/** One entity; it is in the graph, or nothing in the graph has this form. */
	record One(Candidate entity) implements Meant {
	}

	/** Several entities of the graph, by key. */
	record Several(List<Candidate> entities) implements Meant {

		public Several {
			entities = List.copyOf(entities);
		}

	}

	/**
	 * None.
	 *
	 * @param nearest at most three entities of the graph with a similar name, best first
	 */
	record None(List<Candidate> nearest) implements Meant {

		public None {
			nearest = List.copyOf(nearest);
		}

	}

}

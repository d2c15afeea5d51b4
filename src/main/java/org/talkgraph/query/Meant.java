package org.talkgraph.query;

import java.util.List;

import org.talkgraph.query.Outcome.Candidate;

/** What a form of a name means. */
public sealed interface Meant {

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

package org.talkgraph.query;

import java.util.List;

/** What comes of a named question. */
public sealed interface Outcome permits Answer, Outcome.WhichOne, Outcome.UnknownName {

	/** The name is one of several: ask again with a key. */
	record WhichOne(String parameter, String form, List<Candidate> candidates) implements Outcome {

		public WhichOne {
			candidates = List.copyOf(candidates);
		}

	}

	/**
	 * The name means nothing that is in the graph.
	 *
	 * @param sought what it was to be the name of
	 * @param nearest at most three, best first
	 */
	record UnknownName(String parameter, Sought sought, String form, List<Candidate> nearest) implements Outcome {

		public UnknownName {
			nearest = List.copyOf(nearest);
		}

	}

	/**
	 * An entity that may be meant.
	 *
	 * @param form the form by which it was found
	 */
	record Candidate(String key, String name, String type, String form) {
	}

}

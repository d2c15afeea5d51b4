package org.talkgraph.graph;

/** What became of a talk that was to be written. */
public sealed interface WriteOutcome {

	/** It is new in the graph. */
	record Added() implements WriteOutcome {
	}

	/** It took the place of its earlier state, or of the same talk of another source. */
	record Replaced() implements WriteOutcome {
	}

	/**
	 * Nothing was written: the talk is there from another source.
	 *
	 * @param source uri of that source
	 */
	record AlreadyThere(String source) implements WriteOutcome {
	}

}

package org.talkgraph.query;

/** A parameter that a query does not have, lacks, or cannot read. */
public final class ParameterWrong extends QueryProblem {

	private static final long serialVersionUID = 1L;

	ParameterWrong(String message) {
		super(message);
	}

}

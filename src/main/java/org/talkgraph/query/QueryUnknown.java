package org.talkgraph.query;

import java.util.List;

/** There is no named query of that name. */
public final class QueryUnknown extends QueryProblem {

	private static final long serialVersionUID = 1L;

	QueryUnknown(String name, List<String> known) {
		super("no query '%s'; there are %s".formatted(name, String.join(", ", known)));
	}

}

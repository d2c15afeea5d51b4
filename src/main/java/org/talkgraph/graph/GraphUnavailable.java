package org.talkgraph.graph;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * The graph cannot be worked with: its database does not answer, refuses its user, or
 * holds a graph of another schema. The message is for the user, with the remedy. What was
 * written before is kept, talk by talk.
 */
public final class GraphUnavailable extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	GraphUnavailable(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}

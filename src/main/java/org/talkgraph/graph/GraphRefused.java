package org.talkgraph.graph;

import java.io.Serial;

/**
 * The database refuses one piece of work, such as a talk that is too large for its
 * memory, and goes on with others. The message is for the user, with the remedy; nothing
 * of that piece was written.
 */
public final class GraphRefused extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	GraphRefused(String message, Throwable cause) {
		super(message, cause);
	}

}

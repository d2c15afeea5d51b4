package org.talkgraph.web;

/** The server would be reachable from elsewhere without a token. */
final class UnguardedServerException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnguardedServerException(String where, String reason) {
		super(("The server is to listen on %s, where others can reach it, and %s: set TALKGRAPH_TOKEN to a secret of at least %d"
				+ " characters, or listen on 127.0.0.1")
			.formatted(where, reason, Token.SHORTEST));
	}

}

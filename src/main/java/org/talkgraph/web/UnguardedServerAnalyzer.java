package org.talkgraph.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what to do about {@link UnguardedServerException}. */
final class UnguardedServerAnalyzer extends AbstractFailureAnalyzer<UnguardedServerException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnguardedServerException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Set TALKGRAPH_TOKEN (talkgraph.token) to a secret of at least %d characters, or listen on 127.0.0.1 (server.address)."
					.formatted(Token.SHORTEST),
				cause);
	}

}

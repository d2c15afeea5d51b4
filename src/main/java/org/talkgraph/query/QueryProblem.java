package org.talkgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * Why a question has no answer. The message says what is wrong, where, and what would be
 * right; it is fit to be shown to whoever asked.
 */
public abstract sealed class QueryProblem extends RuntimeException
		permits StatementRefused, QueryUnknown, ParameterWrong, QueryStopped {

	private static final long serialVersionUID = 1L;

	QueryProblem(String message) {
		super(message);
	}

	QueryProblem(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** The message, which every problem has. */
	public String text() {
		return String.valueOf(getMessage());
	}

}

package org.talkgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * An ad-hoc statement that is not run: what is wrong, where, and what would be allowed.
 */
public final class StatementRefused extends QueryProblem {

	private static final long serialVersionUID = 1L;

	private final int line;

	private final int column;

	private final String allowed;

	StatementRefused(String problem, int line, int column, String allowed) {
		super((line > 0) ? "%d:%d: %s; %s".formatted(line, column, problem, allowed)
				: "%s; %s".formatted(problem, allowed));
		this.line = line;
		this.column = column;
		this.allowed = allowed;
	}

	static StatementRefused at(@Nullable Token token, String problem, String allowed) {
		return (token != null) ? new StatementRefused(problem, token.line(), token.column(), allowed)
				: new StatementRefused(problem, 0, 0, allowed);
	}

	/** Line of the problem from 1, 0 where it is the statement as a whole. */
	public int line() {
		return this.line;
	}

	/** Column of the problem from 1, 0 where it is the statement as a whole. */
	public int column() {
		return this.column;
	}

	/** What would be allowed in its place. */
	public String allowed() {
		return this.allowed;
	}

}

package org.talkgraph.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Runs the Cypher of whoever asks, as far as it only reads and stays within limits of
 * time and memory.
 */
public final class AdHocCypher {

	private static final double PARTS_AT_ONCE = 4000;

	private static final int MOST_TOGETHER = 2;

	private final ReadSessions sessions;

	/** Asks the driver's default database; closing the driver is the caller's. */
	public AdHocCypher(Driver driver, QueryLimits limits) {
		this.sessions = new ReadSessions(driver, limits.together(Math.min(limits.together(), MOST_TOGETHER)));
	}

	/**
	 * Runs a statement.
	 * @param parameters for its {@code $names}: null, strings, numbers, booleans, lists
	 * and maps of these
	 * @throws StatementRefused where it is not taken
	 * @throws QueryStopped where it was begun and not finished
	 */
	public Answer run(String statement, Map<String, @Nullable Object> parameters) {
		StatementGuard.Guarded guarded = StatementGuard.check(statement, parameters);
		return this.sessions.inTurn(() -> run(guarded, parameters));
	}

	private Answer run(StatementGuard.Guarded guarded, Map<String, @Nullable Object> parameters) {
		boolean wide = PlanCheck.isWide(guarded, explain(guarded, parameters));
		double fetch = wide ? 1 : PARTS_AT_ONCE / Math.max(1, guarded.row());
		QueryLimits limits = this.sessions.limits();
		try {
			return this.sessions.answer("cypher", guarded.text(), parameters, new ReadSessions.Portion(
					(int) Math.clamp(fetch, 1, ReadSessions.MANY_ROWS), limits.rows(), limits.size()));
		}
		catch (ClientException ex) {
			if (guarded.onlyBoundsDivide() && String.valueOf(ex.code()).endsWith("ArithmeticError")) {
				throw new QueryStopped(QueryStopped.Reason.MEMORY,
						"a list of more than 5,000 elements, or of fewer large ones; cut it with LIMIT before it is collected, or as in collect(x)[..100]",
						ex);
			}
			throw ex;
		}
	}

	private ResultSummary explain(StatementGuard.Guarded guarded, Map<String, @Nullable Object> parameters) {
		try {
			return this.sessions.explain(guarded.text(), parameters);
		}
		catch (ClientException ex) {
			if (String.valueOf(ex.code()).startsWith("Neo.ClientError.Statement")) {
				throw Failures.refused(ex, guarded);
			}
			throw ex;
		}
	}

}

package org.talkgraph.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says in our words why the database did not answer. */
final class Failures {

	private static final Pattern PLACE = Pattern
		.compile("(?s)^(.*?) ?\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\).*");

	private Failures() {
	}

	static QueryStopped explain(Neo4jException ex, QueryLimits limits) {
		String code = String.valueOf(ex.code());
		if (ex instanceof AuthenticationException) {
			return new QueryStopped(QueryStopped.Reason.UNREACHABLE,
					"the database refuses user or password: give --user and --password, or TALKGRAPH_PASSWORD", ex);
		}
		if (ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof SecurityException) {
			return new QueryStopped(QueryStopped.Reason.UNREACHABLE, "the database does not answer: " + firstLine(ex),
					ex);
		}
		if (code.contains("TransactionTimedOut") || code.contains("Terminated")) {
			return new QueryStopped(QueryStopped.Reason.TIME,
					"no answer after %.1f s; narrow the question".formatted(limits.time().toMillis() / 1000.0), ex);
		}
		if (code.contains("OutOfMemory") || code.contains("StackOverFlow")) {
			return new QueryStopped(QueryStopped.Reason.MEMORY,
					"the answer needs more memory than one question may use; narrow the question or add LIMIT", ex);
		}
		return new QueryStopped(QueryStopped.Reason.FAILED, "the database could not answer: " + firstLine(ex), ex);
	}

	/** Why the database does not take a statement of somebody else. */
	static StatementRefused refused(Neo4jException ex, StatementGuard.Guarded guarded) {
		Matcher place = PLACE.matcher(String.valueOf(ex.getMessage()));
		if (!place.matches()) {
			return new StatementRefused(firstLine(ex), 0, 0, "the database takes Cypher 5 and 25");
		}
		int line = Integer.parseInt(place.group(2));
		int before = (line == 1) ? guarded.prefix() + "EXPLAIN ".length() : 0;
		int column = Math.max(1, Integer.parseInt(place.group(3)) - before);
		return new StatementRefused(place.group(1), line, column, "the database takes Cypher 5 and 25");
	}

	static String firstLine(Neo4jException ex) {
		return String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
	}

}

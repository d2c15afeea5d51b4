package org.talkgraph.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.talkgraph.cypher.Statements;

/** How much is in the graph. */
public final class GraphSize {

	private final ReadSessions sessions;

	/** Asks the driver's default database; closing the driver is the caller's. */
	public GraphSize(Driver driver, QueryLimits limits) {
		this.sessions = new ReadSessions(driver, limits);
	}

	/**
	 * How many there are of each kind: the columns of {@code cypher/look/graph-size}.
	 * @throws QueryStopped where the database does not answer
	 */
	public Map<String, @Nullable Object> counts() {
		return this.sessions.look(Statements.look("graph-size"), Map.of()).getFirst();
	}

}

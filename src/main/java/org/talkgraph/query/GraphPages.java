package org.talkgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.talkgraph.cypher.Statements;

/**
 * What single pages show: how much is in the graph, its talks, one talk, one entity. The
 * columns are those of the statements in {@code cypher/look}.
 */
public final class GraphPages {

	private final ReadSessions sessions;

	/** Asks the driver's default database; closing the driver is the caller's. */
	public GraphPages(Driver driver, QueryLimits limits) {
		this.sessions = new ReadSessions(driver, limits);
	}

	/**
	 * How many there are of each kind.
	 * @throws QueryStopped where the database does not answer
	 */
	public Map<String, @Nullable Object> size() {
		return look("graph-size", Map.of(), 1).rows().getFirst();
	}

	/**
	 * The talks of the graph, events together.
	 * @throws QueryStopped where the database does not answer
	 */
	public Answer talks() {
		int most = this.sessions.limits().rows();
		return look("talks", Map.of("limit", most + 1L), most);
	}

	/**
	 * One talk with its people, entities and claims; empty where there is none of that
	 * key.
	 * @throws QueryStopped where the database does not answer
	 */
	public Optional<Map<String, @Nullable Object>> talk(String key) {
		return first(look("talk-card", Map.of("talk", key), 1));
	}

	/**
	 * One entity with what stands around it; empty where there is none of that key.
	 * @throws QueryStopped where the database does not answer
	 */
	public Optional<Map<String, @Nullable Object>> entity(String key) {
		return first(look("entity-card", Map.of("entity", key), 1));
	}

	private Answer look(String name, Map<String, @Nullable Object> parameters, int most) {
		return this.sessions.ask(name, Statements.look(name).text(), parameters, most);
	}

	private static Optional<Map<String, @Nullable Object>> first(Answer answer) {
		List<Map<String, @Nullable Object>> rows = answer.rows();
		return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
	}

}

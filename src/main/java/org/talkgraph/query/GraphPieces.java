package org.talkgraph.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.talkgraph.cypher.Statements;

/**
 * Hands over the graph, or what stands around an entity, piece by piece and always in the
 * same order: nodes by type and key, then edges by type, ends and place. Only what stands
 * around an entity is ever held in memory. What talkgraph keeps for itself (the texts of
 * whole sources, what single talks say of names, the mark of the schema) is left out.
 */
public final class GraphPieces {

	private static final int ROWS_AT_ONCE = 500;

	private static final int MOST_THINGS = 1000;

	private static final int MOST_CLAIMS = 1000;

	private final Driver driver;

	private final int things;

	private final int claims;

	/** Reads the driver's default database; closing the driver is the caller's. */
	public GraphPieces(Driver driver) {
		this(driver, MOST_THINGS, MOST_CLAIMS);
	}

	/** With so much around an entity at most. */
	GraphPieces(Driver driver, int things, int claims) {
		this.driver = driver;
		this.things = things;
		this.claims = claims;
	}

	/**
	 * The whole graph.
	 * @throws QueryStopped where the database does not answer, or something was written
	 * while it was read
	 * @throws IOException where the taker does
	 */
	public Taken whole(GraphTaker taker) throws IOException {
		return inOneState((rows) -> {
			long nodes = 0;
			for (String statement : Statements.looks("export-nodes")) {
				nodes += rows.each(statement, Map.of(), (row) -> taker.node(row.node()));
			}
			long edges = 0;
			for (String statement : Statements.looks("export-edges")) {
				edges += rows.each(statement, Map.of(), (row) -> taker.edge(row.edge()));
			}
			return new Taken(nodes, edges, false);
		});
	}

	/**
	 * An entity, what it is tied to, and its claims; empty where the graph has no such
	 * key.
	 * @throws QueryStopped as {@link #whole}
	 * @throws IOException where the taker does
	 */
	public Optional<Taken> around(String key, GraphTaker taker) throws IOException {
		return Optional.of(inOneState((rows) -> {
			List<GraphRow> found = new ArrayList<>();
			Map<String, @Nullable Object> middle = Map.of("key", key, "things", this.things, "claims", this.claims);
			rows.each(Statements.look("export-around").text(), middle, found::add);
			for (GraphRow row : found) {
				taker.node(row.node());
			}
			List<String> ids = found.stream().map((row) -> row.text("id")).toList();
			long edges = rows.each(Statements.look("export-between").text(), Map.of("ids", ids),
					(row) -> taker.edge(row.edge()));
			return new Taken(found.size(), edges, found.stream().anyMatch(GraphRow::more));
		})).filter((taken) -> taken.nodes() > 0);
	}

	/**
	 * Reads in one transaction, and makes sure that no other ended meanwhile: one alone
	 * would see what others have written between two of its statements.
	 */
	private Taken inOneState(Reading reading) throws IOException {
		SessionConfig config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(ROWS_AT_ONCE)
			.build();
		try (Session session = this.driver.session(config)) {
			Object before = state(session);
			Taken taken;
			try (Transaction transaction = session.beginTransaction()) {
				taken = reading.read(new GraphRows(transaction));
			}
			if (!before.equals(state(session))) {
				throw new QueryStopped(QueryStopped.Reason.FAILED,
						"the graph was written to while it was read; ask again when no import or deletion runs");
			}
			return taken;
		}
		catch (Neo4jException ex) {
			throw Failures.explain(ex, QueryLimits.PATIENT);
		}
	}

	/** Marks that are equal if and only if nothing was committed between them. */
	private static Object state(Session session) {
		try (Transaction transaction = session.beginTransaction()) {
			transaction.run(Statements.look("graph-size").text()).consume();
			transaction.commit();
		}
		return session.lastBookmarks();
	}

	private interface Reading {

		Taken read(GraphRows rows) throws IOException;

	}

}

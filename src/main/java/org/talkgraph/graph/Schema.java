package org.talkgraph.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.talkgraph.cypher.Statements;

/** Keys, indexes and the version of the schema. */
final class Schema {

	/** To be raised whenever what stands in the graph changes its shape. */
	private static final long VERSION = 2;

	private final Sessions sessions;

	Schema(Sessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * The mark comes last: where it stands, the keys and indexes of its script are there.
	 */
	void prepare() {
		List<String> statements = Statements.script("schema");
		String script = Integer.toHexString(statements.hashCode());
		List<Record> known = this.sessions.read((keep) -> keep.read("schema-known", Map.of()));
		known.forEach((row) -> requireOwn(version(row)));
		if (known.stream().noneMatch((row) -> script.equals(row.get("script").asString(null)))) {
			statements.forEach(this.sessions::run);
			this.sessions.run(Statements.keep("indexes-ready").text());
			this.sessions.write((keep) -> keep.read("schema-version", Map.of("version", VERSION, "script", script)))
				.forEach((row) -> requireOwn(version(row)));
		}
	}

	/**
	 * Makes this transaction the only one that writes.
	 * @throws GraphUnavailable where the graph is not prepared, or by another version
	 */
	static void lock(Keep keep) {
		List<Record> schema = keep.read("lock", Map.of());
		if (schema.isEmpty()) {
			throw new GraphUnavailable("the graph has no schema yet; import something first", null);
		}
		requireOwn(version(schema.getFirst()));
	}

	private static long version(Record row) {
		return row.get("version").asLong();
	}

	private static void requireOwn(long version) {
		if (version != VERSION) {
			throw new GraphUnavailable(
					"the graph was written by version %d of the schema, this build writes version %d; there are no migrations: choose an empty folder with --data (or an empty database with --uri) and import the sources again, or use the build that wrote it"
						.formatted(version, VERSION),
					null);
		}
	}

}

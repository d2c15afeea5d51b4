package org.talkgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.talkgraph.cypher.Statements;

/** Runs the statements of {@code cypher/keep} by name, in one transaction. */
final class Keep {

	private static final int BATCH = 2_000;

	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private final SimpleQueryRunner transaction;

	Keep(SimpleQueryRunner transaction) {
		this.transaction = transaction;
	}

	/** All records of a statement. */
	List<Record> read(String statement, Map<String, Object> parameters) {
		return this.transaction.run(text(statement), parameters).list();
	}

	void write(String statement, Map<String, Object> parameters) {
		this.transaction.run(text(statement), parameters).consume();
	}

	/** Runs a statement for rows, in batches; not at all where there are none. */
	void write(String statement, Row shared, String rowsName, List<?> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<?> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
			write(statement, shared.and(rowsName, batch));
		}
	}

	void write(String statement, List<Map<String, Object>> rows) {
		write(statement, Row.of(), "rows", rows);
	}

	private static String text(String statement) {
		return TEXTS.computeIfAbsent(statement, (name) -> Statements.keep(name).text());
	}

}

package org.talkgraph.query;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;

/** Answers of one transaction, row by row as the database has them ready. */
final class GraphRows {

	private final Transaction transaction;

	GraphRows(Transaction transaction) {
		this.transaction = transaction;
	}

	/** Hands over each row, and says how many there were. */
	long each(String statement, Map<String, @Nullable Object> parameters, Taker taker) throws IOException {
		Result result = this.transaction.run(statement, parameters);
		long rows = 0;
		while (result.hasNext()) {
			taker.take(new GraphRow(new PlainValues().row(result.next())));
			rows++;
		}
		return rows;
	}

	/** Takes a row. */
	interface Taker {

		void take(GraphRow row) throws IOException;

	}

}

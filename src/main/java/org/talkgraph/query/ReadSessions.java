package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;
import org.talkgraph.cypher.Statement;

/** Runs statements where they can only read, within limits. */
final class ReadSessions {

	/** Rows that the driver asks for at once, where they are small. */
	static final int MANY_ROWS = 200;

	private static final Portion ALL = new Portion(1000, Integer.MAX_VALUE, Long.MAX_VALUE);

	private final Driver driver;

	private final QueryLimits limits;

	private final Semaphore places;

	ReadSessions(Driver driver, QueryLimits limits) {
		this.driver = driver;
		this.limits = limits;
		this.places = new Semaphore(limits.together(), true);
	}

	QueryLimits limits() {
		return this.limits;
	}

	/**
	 * The rows of a statement of ours, one more than asked for where there are more.
	 * @throws QueryStopped where there is no answer
	 */
	Answer ask(String name, String statement, Map<String, @Nullable Object> parameters, int most) {
		return inTurn(() -> answer(name, statement, parameters, new Portion(MANY_ROWS, most + 1, this.limits.size())));
	}

	/**
	 * All rows of a statement that looks something up.
	 * @throws QueryStopped where there is no answer
	 */
	List<Map<String, @Nullable Object>> look(Statement statement, Map<String, @Nullable Object> parameters) {
		return inTurn(() -> answer(statement.name(), statement.text(), parameters, ALL).rows());
	}

	/**
	 * Does something while no more than some others do.
	 * @throws QueryStopped where it waited in vain for its turn, or the database failed
	 */
	<T> T inTurn(Supplier<T> work) {
		boolean taken = false;
		try {
			taken = this.places.tryAcquire(this.limits.time().toMillis(), TimeUnit.MILLISECONDS);
			if (!taken) {
				throw new QueryStopped(QueryStopped.Reason.BUSY,
						"%d questions are being answered; ask again in a moment".formatted(this.limits.together()));
			}
			return work.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new QueryStopped(QueryStopped.Reason.BUSY, "interrupted while others were being answered", ex);
		}
		catch (Neo4jException ex) {
			throw Failures.explain(ex, this.limits);
		}
		finally {
			if (taken) {
				this.places.release();
			}
		}
	}

	ResultSummary explain(String statement, Map<String, @Nullable Object> parameters) {
		return transaction(MANY_ROWS, (transaction) -> transaction.run("EXPLAIN " + statement, parameters).consume());
	}

	/** The first rows of a statement. */
	Answer answer(String name, String statement, Map<String, @Nullable Object> parameters, Portion portion) {
		return transaction(portion.fetch(), (transaction) -> {
			Result result = transaction.run(statement, parameters);
			PlainValues values = new PlainValues();
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			while (rows.size() < portion.rows() && values.size() < portion.size() && result.hasNext()) {
				rows.add(values.row(result.next()));
			}
			return new Answer(name, result.keys(), rows, result.hasNext());
		});
	}

	private <T> T transaction(int fetch, Function<Transaction, T> work) {
		SessionConfig config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(fetch)
			.build();
		TransactionConfig transactionConfig = TransactionConfig.builder().withTimeout(this.limits.time()).build();
		try (Session session = this.driver.session(config);
				Transaction transaction = session.beginTransaction(transactionConfig)) {
			return work.apply(transaction);
		}
	}

	/**
	 * How much of an answer is read.
	 *
	 * @param fetch rows that the driver asks for at once
	 */
	record Portion(int fetch, int rows, long size) {
	}

}

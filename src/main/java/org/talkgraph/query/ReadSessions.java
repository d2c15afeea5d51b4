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

/** Runs statements where they can only read, within limits. */
final class ReadSessions {

	/** Rows that the driver asks for at once, where they are small. */
	static final int MANY_ROWS = 200;

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
	 * The rows of a statement that is trusted.
	 * @throws QueryStopped where there is no answer
	 */
	Answer ask(String name, String statement, Map<String, @Nullable Object> parameters) {
		return inTurn(() -> answer(name, statement, parameters, MANY_ROWS));
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

	Answer answer(String name, String statement, Map<String, @Nullable Object> parameters, int fetch) {
		return transaction(fetch, (transaction) -> {
			Result result = transaction.run(statement, parameters);
			PlainValues values = new PlainValues();
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			while (rows.size() < this.limits.rows() && values.size() < this.limits.size() && result.hasNext()) {
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

}

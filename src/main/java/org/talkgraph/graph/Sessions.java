package org.talkgraph.graph;

import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Transactions, which the driver repeats where an error is transient; what is left is
 * told in the user's words.
 */
final class Sessions {

	private final Driver driver;

	Sessions(Driver driver) {
		this.driver = driver;
	}

	<T> T read(Function<Keep, T> work) {
		return inSession((session) -> session.executeRead((transaction) -> work.apply(new Keep(transaction))));
	}

	<T> T write(Function<Keep, T> work) {
		return inSession((session) -> session.executeWrite((transaction) -> work.apply(new Keep(transaction))));
	}

	/** Does the work and takes it back. */
	<T> T rehearse(Function<Keep, T> work) {
		return inSession((session) -> {
			try (Transaction transaction = session.beginTransaction()) {
				T result = work.apply(new Keep(transaction));
				transaction.rollback();
				return result;
			}
		});
	}

	/** A statement of its own, as schema changes have to be. */
	void run(String statement) {
		inSession((session) -> session.run(statement).consume());
	}

	private <T> T inSession(Function<Session, T> work) {
		SessionConfig config = SessionConfig.builder()
			.withBookmarkManager(this.driver.executableQueryBookmarkManager())
			.withMinimumNotificationSeverity(NotificationSeverity.OFF)
			.build();
		return explained(() -> {
			try (Session session = this.driver.session(config)) {
				return work.apply(session);
			}
		});
	}

	private static <T> T explained(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (AuthenticationException ex) {
			throw new GraphUnavailable(
					"the database refuses user or password: %s; give those of its owner".formatted(ex.getMessage()),
					ex);
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw new GraphUnavailable(
					"the database does not answer (%s); start it again and repeat the command: what was written is kept, talk by talk"
						.formatted(ex.getMessage()),
					ex);
		}
		catch (DatabaseException ex) {
			throw new GraphUnavailable(
					"the database fails: %s (%s); make room if its disk is full, start it again and repeat the command: what was written is kept, talk by talk"
						.formatted(ex.getMessage(), ex.code()),
					ex);
		}
		catch (Neo4jException ex) {
			throw new GraphRefused(
					"the database refuses: %s (%s), nothing of it was written; where memory is short, give Java more with -Xmx"
						.formatted(ex.getMessage(), ex.code()),
					ex);
		}
	}

}

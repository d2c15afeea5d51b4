package org.talkgraph.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Says in the user's words why the database does not start. */
final class InProcessFailure {

	private static final String DATABASE = "neo4j";

	private static final long START_LIMIT_MILLIS = 120_000;

	private InProcessFailure() {
	}

	/**
	 * Neo4j starts its server also where the database in it cannot be opened.
	 */
	static DatabaseManagementService requireAvailable(DataFolder folder, DatabaseManagementService neo4j) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) neo4j.database(DATABASE);
		DatabaseStateService<?> states = ((GraphDatabaseAPI) neo4j.database("system")).getDependencyResolver()
			.resolveDependency(DatabaseStateService.class);
		Optional<Throwable> failure = states.causeOfFailure(database.databaseId());
		if (failure.isEmpty() && database.isAvailable(START_LIMIT_MILLIS)) {
			return neo4j;
		}
		neo4j.shutdown();
		throw explain(folder, failure.orElse(null));
	}

	static DatabaseUnavailable explain(DataFolder folder, @Nullable Throwable failure) {
		List<Throwable> causes = causes(failure);
		String message = firstMessage(causes);
		if (causes.stream().anyMatch(FileLockException.class::isInstance)) {
			message = DataLock.held(folder, "another process");
		}
		else if (message.contains("No space left")) {
			message = "%s: the disk is full; make room or choose another folder with --data".formatted(folder.dir());
		}
		else {
			message = "%s: the embedded database does not start: %s; see %s".formatted(folder.dir(), message,
					folder.logs().resolve("debug.log"));
		}
		return new DatabaseUnavailable(message, failure);
	}

	private static List<Throwable> causes(@Nullable Throwable failure) {
		List<Throwable> causes = new ArrayList<>();
		for (Throwable each = failure; each != null && !causes.contains(each); each = each.getCause()) {
			causes.add(each);
		}
		return causes;
	}

	private static String firstMessage(List<Throwable> causes) {
		return causes.isEmpty() ? "it did not become available" : String.valueOf(causes.getLast().getMessage());
	}

}

package org.talkgraph.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.ServiceLoader;

/**
 * A Neo4j that runs inside this process and answers Bolt on a free port of the loopback
 * address, with authentication. Closing it shuts it down; closing it again does nothing.
 */
public interface DatabaseInProcess extends AutoCloseable {

	/** Where it answers, such as {@code bolt://127.0.0.1:40123}. */
	URI boltUri();

	/** The one user. */
	String user();

	/** The user's password, as it stands in {@code password} of the data folder. */
	String password();

	/**
	 * To be called before much is written: on a full disk Neo4j has to be restarted.
	 * @throws DatabaseUnavailable where the disk is almost full
	 */
	void checkSpace();

	@Override
	void close();

	/** Whether a data folder has a database. */
	static boolean isIn(Path dataDir) {
		return new DataFolder(dataDir).hasStore();
	}

	/**
	 * Starts the database of a data folder, which is made where it does not exist.
	 * @param dataDir holds the store, its logs and the password
	 * @throws DatabaseUnavailable where it cannot be started: the message says why and
	 * what to do
	 */
	static DatabaseInProcess start(Path dataDir) {
		return ServiceLoader.load(DatabaseStarter.class, DatabaseInProcess.class.getClassLoader())
			.findFirst()
			.orElseThrow(
					() -> new DatabaseUnavailable("this build has no embedded database; use --uri bolt://HOST:PORT"))
			.start(dataDir);
	}

}

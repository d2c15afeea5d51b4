package org.talkgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.talkgraph.embedded.DatabaseInProcess;
import org.talkgraph.embedded.DatabaseUnavailable;
import org.talkgraph.embedded.Password;
import org.talkgraph.embedded.RunningServer;

/**
 * A connection to the graph's database, and the database itself where it runs in this
 * process.
 *
 * @param passwordPlace where the password stands, for people
 * @param database null where it runs elsewhere
 */
record Connection(URI uri, String user, String password, String passwordPlace, @Nullable DatabaseInProcess database,
		Driver driver) implements AutoCloseable {

	private static final long CONNECT_SECONDS = 10;

	/** To a server that somebody else runs. */
	static Connection toServer(URI uri, String user, String password) {
		return new Connection(uri, user, password, "your settings", null, driver(uri, user, password));
	}

	/**
	 * To a data folder: joins the server that works there, or starts its database in this
	 * process.
	 */
	static Connection toData(Path data) {
		if (RunningServer.find(data) instanceof RunningServer.Lookup.Running(RunningServer server)) {
			String password = Password.read(data);
			return new Connection(server.boltUri(), Password.USER, password, place(data), null,
					driver(server.boltUri(), Password.USER, password));
		}
		DatabaseInProcess database = DatabaseInProcess.start(data);
		return new Connection(database.boltUri(), database.user(), database.password(), place(data), database,
				driver(database.boltUri(), database.user(), database.password()));
	}

	private static String place(Path data) {
		return data.resolve("password").toString();
	}

	private static Driver driver(URI uri, String user, String password) {
		Config config = Config.builder()
			.withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
			.withMaxTransactionRetryTime(CONNECT_SECONDS, TimeUnit.SECONDS)
			.build();
		return GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
	}

	/**
	 * To be called before much is written.
	 * @throws DatabaseUnavailable where the database is in this process and the disk is
	 * almost full
	 */
	void checkSpace() {
		if (this.database != null) {
			this.database.checkSpace();
		}
	}

	@Override
	public void close() {
		try {
			this.driver.close();
		}
		finally {
			if (this.database != null) {
				this.database.close();
			}
		}
	}

}

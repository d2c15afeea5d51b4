package org.talkgraph.embedded;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A running Neo4j, the lock on its folder, and the way to reach it. */
final class InProcessNeo4j implements DatabaseInProcess {

	private static final Logger LOG = System.getLogger(InProcessNeo4j.class.getName());

	private static final int STOP_SECONDS = 120;

	private static final int STOP_SECONDS_WITHOUT_SPACE = 5;

	private final DataFolder folder;

	private final DataLock lock;

	private final DatabaseManagementService neo4j;

	private final String password;

	private final URI boltUri;

	private final Thread shutDown = new Thread(this::stop, "neo4j-shut-down");

	private boolean stopped;

	private InProcessNeo4j(DataFolder folder, DataLock lock, DatabaseManagementService neo4j, String password) {
		this.folder = folder;
		this.lock = lock;
		this.neo4j = neo4j;
		this.password = password;
		this.boltUri = URI.create("bolt://127.0.0.1:" + boltPort(neo4j));
	}

	static InProcessNeo4j start(DataFolder folder) throws IOException {
		DataLock lock = DataLock.take(folder);
		boolean started = false;
		try {
			InProcessVersion.check(folder);
			String password = Password.readOrMake(folder);
			InProcessPassword.setWhereNew(folder, password);
			InProcessVersion.note(folder);
			InProcessNeo4j database = new InProcessNeo4j(folder, lock, build(folder), password);
			Runtime.getRuntime().addShutdownHook(database.shutDown);
			started = true;
			return database;
		}
		finally {
			if (!started) {
				lock.close();
			}
		}
	}

	/**
	 * Neo4j reports a failed start by a plain RuntimeException, hence the task around it.
	 */
	private static DatabaseManagementService build(DataFolder folder) {
		FutureTask<DatabaseManagementService> start = new FutureTask<>(InProcessSettings.builder(folder)::build);
		start.run();
		try {
			return InProcessFailure.requireAvailable(folder, start.get());
		}
		catch (ExecutionException ex) {
			throw InProcessFailure.explain(folder, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw InProcessFailure.explain(folder, ex);
		}
	}

	private static int boltPort(DatabaseManagementService neo4j) {
		return ((GraphDatabaseAPI) neo4j.database("system")).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	@Override
	public URI boltUri() {
		return this.boltUri;
	}

	@Override
	public String user() {
		return Password.USER;
	}

	@Override
	public String password() {
		return this.password;
	}

	@Override
	public void close() {
		stop();
		try {
			Runtime.getRuntime().removeShutdownHook(this.shutDown);
		}
		catch (IllegalStateException ex) {
			// The process is ending: the hook runs anyway, and finds nothing to do.
		}
	}

	@Override
	public void checkSpace() {
		this.folder.checkSpace();
	}

	private synchronized void stop() {
		if (this.stopped) {
			return;
		}
		this.stopped = true;
		FutureTask<Void> shutDown = new FutureTask<>(this.neo4j::shutdown, null);
		Thread.ofPlatform().daemon().name("neo4j-stop").start(shutDown);
		try {
			shutDown.get(this.folder.hasSpace() ? STOP_SECONDS : STOP_SECONDS_WITHOUT_SPACE, TimeUnit.SECONDS);
			this.lock.close();
		}
		catch (TimeoutException ex) {
			// Without space Neo4j tries to write for ever. Its log is safe, and is
			// replayed.
			LOG.log(Level.WARNING, "{0}: the database does not stop; what was written is restored at its next start",
					this.folder.dir());
		}
		catch (ExecutionException | IOException ex) {
			LOG.log(Level.WARNING, "%s: the database did not stop cleanly".formatted(this.folder.dir()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

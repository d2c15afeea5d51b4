package org.talkgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.talkgraph.embedded.DatabaseInProcess;
import org.talkgraph.embedded.RunningServer;
import org.talkgraph.graph.Graph;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.importer.Destination;
import org.talkgraph.importer.ImportReport;
import org.talkgraph.importer.Importer;
import org.talkgraph.importer.Progress;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.query.KnowledgeNames;
import org.talkgraph.source.SourceReader;

/**
 * What a server stands on: its connection, a prepared graph that is not empty, and the
 * note by which other commands find it. All of it starts at once, beside whoever made
 * this, because a database takes longer to start than anything else. Closing it takes the
 * note away and stops the database.
 */
final class ServerGround implements AutoCloseable {

	private final DatabaseOptions options;

	private final PrintWriter out;

	private final CompletableFuture<Hearing> hearing;

	private final CompletableFuture<Connection> connection;

	private final CompletableFuture<Void> prepared;

	private @Nullable RunningServer note;

	ServerGround(DatabaseOptions options, Supplier<Hearing> hearing, PrintWriter out) {
		this.options = options;
		this.out = out;
		this.connection = beside("database", options::connect);
		this.hearing = beside("knowledge", hearing);
		this.prepared = this.connection.thenAcceptBoth(this.hearing, this::prepare);
	}

	/**
	 * Not in the common pool, whose threads do not see the classes of an executable jar.
	 */
	private static <T> CompletableFuture<T> beside(String name, Supplier<T> work) {
		return CompletableFuture.supplyAsync(work, (task) -> Thread.ofPlatform().name(name).start(task));
	}

	private void prepare(Connection there, Hearing heard) {
		new WarmUp(there.driver(), new KnowledgeNames(heard.knowledge())).start();
		Graph graph = new Graph(there.driver());
		graph.prepare();
		if (graph.counts().talks() == 0) {
			ImportReport report = new Importer(heard, new Destination.IntoGraph(graph, there::checkSpace),
					new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES), Progress.SILENT)
				.runSamples();
			this.out.printf("the graph was empty: %d bundled samples are in it until the first real import%n",
					report.talks());
		}
	}

	/** The connection, as soon as there is one. */
	Connection connection() {
		return await(this.connection);
	}

	/** What names are known. */
	KnowledgeBase knowledge() {
		return await(this.hearing).knowledge();
	}

	/** Returns when the graph is prepared, and holds the samples where it was empty. */
	void awaitGraph() {
		await(this.prepared);
	}

	private static <T> T await(CompletableFuture<T> starting) {
		try {
			return starting.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	/** Tells people where everything is, and other commands that a server runs here. */
	void announce(String address) {
		DatabaseInProcess database = connection().database();
		if (database != null) {
			RunningServer running = RunningServer.ofThisProcess(database);
			running.write(this.options.data());
			this.note = running;
		}
		this.out.printf("talkgraph is at %s%n", address);
		this.out.printf("its database is at %s, user %s, password in %s%n", connection().uri(), connection().user(),
				passwordPlace());
		this.out.flush();
	}

	/** Where the database's password stands, never the password. */
	String passwordPlace() {
		return connection().passwordPlace();
	}

	@Override
	public void close() {
		if (this.note != null) {
			this.note.remove(this.options.data());
		}
		if (this.connection.handle((there, failure) -> there).join() instanceof Connection there) {
			there.close();
		}
	}

}

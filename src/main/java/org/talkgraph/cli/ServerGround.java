package org.talkgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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
 * note by which other commands find it. Closing it takes the note away and stops the
 * database.
 */
final class ServerGround implements AutoCloseable {

	private final Path data;

	private final CompletableFuture<Connection> starting;

	private final KnowledgeBase knowledge;

	private final PrintWriter out;

	private @Nullable RunningServer note;

	ServerGround(Path data, CompletableFuture<Connection> starting, KnowledgeBase knowledge, PrintWriter out) {
		this.data = data;
		this.starting = starting;
		this.knowledge = knowledge;
		this.out = out;
	}

	/** The connection, as soon as there is one. */
	Connection connection() {
		try {
			return this.starting.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	/** What names are known. */
	KnowledgeBase knowledge() {
		return this.knowledge;
	}

	/** A prepared graph, with the samples where it was empty. */
	Graph graph() {
		Graph graph = new Graph(connection().driver());
		graph.prepare();
		if (graph.counts().talks() == 0) {
			Hearing hearing = new Hearing(this.knowledge);
			ImportReport report = new Importer(hearing, new Destination.IntoGraph(graph),
					new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES), Progress.SILENT)
				.runSamples();
			this.out.printf("the graph was empty: %d bundled samples are in it until the first real import%n",
					report.talks());
		}
		new WarmUp(connection().driver(), new KnowledgeNames(this.knowledge)).start();
		return graph;
	}

	/** Tells people where everything is, and other commands that a server runs here. */
	void announce(String address) {
		DatabaseInProcess database = connection().database();
		if (database != null) {
			RunningServer running = RunningServer.ofThisProcess(database);
			running.write(this.data);
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
			this.note.remove(this.data);
		}
		if (!this.starting.isCompletedExceptionally()) {
			connection().close();
		}
	}

}

package org.talkgraph.cli;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.talkgraph.embedded.DatabaseInProcess;

/** Which database a command works with. */
final class DatabaseOptions {

	@Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded database (default: ./data)")
	private Path data = Path.of("data");

	@Option(names = "--uri", paramLabel = "URI",
			description = "bolt:// or neo4j:// address of a server to use instead of the embedded database")
	private @Nullable URI uri;

	@Option(names = "--user", paramLabel = "NAME", description = "user of that server (default: neo4j)")
	private String user = "neo4j";

	@Option(names = "--password", paramLabel = "PASSWORD",
			description = "password of that server; better given as TALKGRAPH_PASSWORD")
	private String password = "";

	Path data() {
		return this.data;
	}

	/**
	 * Connects to a graph that is there, by whatever way there is.
	 * @throws IllegalArgumentException where the folder holds none: a mistyped one is not
	 * made
	 */
	Connection connectToGraph() {
		if (this.uri == null && !DatabaseInProcess.isIn(this.data)) {
			throw new IllegalArgumentException(
					"--data %s: no graph in this folder; import talks into it, or name the folder that has one"
						.formatted(this.data));
		}
		return connect();
	}

	/** Connects, by whatever way there is. */
	Connection connect() {
		URI server = this.uri;
		if (server != null && !String.valueOf(server.getScheme()).matches("(bolt|neo4j)(\\+s|\\+ssc)?")) {
			throw new IllegalArgumentException(
					"--uri %s: expected an address such as bolt://127.0.0.1:7687 or neo4j://HOST".formatted(server));
		}
		return (server != null) ? Connection.toServer(server, this.user, this.password) : Connection.toData(this.data);
	}

}

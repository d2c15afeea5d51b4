package org.talkgraph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * A Neo4j in a process of its own: the other one that holds a folder, or the external
 * server.
 */
public final class ServingProcess implements AutoCloseable {

	private final Process process;

	private final URI boltUri;

	private ServingProcess(Process process, URI boltUri) {
		this.process = process;
		this.boltUri = boltUri;
	}

	public static ServingProcess start(Path dataDir) throws IOException {
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
				ServingProcess.class.getName(), dataDir.toString()))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader out = process.inputReader();
		String line = out.readLine();
		while (line != null && !line.startsWith("bolt://")) {
			line = out.readLine();
		}
		if (line == null) {
			throw new IOException("the server ended before it answered");
		}
		return new ServingProcess(process, URI.create(line));
	}

	public URI boltUri() {
		return this.boltUri;
	}

	public long pid() {
		return this.process.pid();
	}

	/** As a crash would: no shut-down. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		this.process.outputWriter().close();
		this.process.waitFor();
	}

	public static void main(String[] args) throws IOException {
		try (DatabaseInProcess database = DatabaseInProcess.start(Path.of(args[0]))) {
			System.out.println(database.boltUri());
			while (System.in.read() >= 0) {
				continue;
			}
		}
	}

}

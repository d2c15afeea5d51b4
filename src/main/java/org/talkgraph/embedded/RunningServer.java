package org.talkgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server at work in a data folder, as it stands in {@code server.json} there, so that
 * other commands join it instead of failing at its lock.
 *
 * @param boltPort on 127.0.0.1
 * @param pid of the server
 * @param started when it wrote the file
 */
public record RunningServer(int boltPort, long pid, Instant started) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int CONNECT_MILLIS = 2_000;

	/** What a data folder says of a server. */
	public sealed interface Lookup {

		/** No server has left a note. */
		record Absent() implements Lookup {
		}

		/**
		 * A server left a note and is gone.
		 *
		 * @param reason how that was seen
		 */
		record Stale(Path file, String reason) implements Lookup {
		}

		/** A server is there. */
		record Running(RunningServer server) implements Lookup {
		}

	}

	/** This process as a server. */
	public static RunningServer ofThisProcess(DatabaseInProcess database) {
		return new RunningServer(database.boltUri().getPort(), ProcessHandle.current().pid(), Instant.now());
	}

	/** Where it answers; user and password are those of {@link Password}. */
	public URI boltUri() {
		return URI.create("bolt://127.0.0.1:" + this.boltPort);
	}

	/**
	 * Leaves the note, readable by the owner only.
	 * @throws UncheckedIOException where the folder cannot be written to
	 */
	public void write(Path dataDir) {
		try {
			PrivateFile.write(new DataFolder(dataDir).server(), note());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot write " + new DataFolder(dataDir).server(), ex);
		}
	}

	/**
	 * Takes the note away, if it is still this server's.
	 * @throws UncheckedIOException where the folder cannot be written to
	 */
	public void remove(Path dataDir) {
		Path file = new DataFolder(dataDir).server();
		try {
			if (Files.exists(file) && Files.readString(file).equals(note())) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot remove " + file, ex);
		}
	}

	/**
	 * Looks for a server that works in a data folder: its process lives and its port
	 * answers.
	 * @throws UncheckedIOException where the note cannot be read
	 */
	public static Lookup find(Path dataDir) {
		Path file = new DataFolder(dataDir).server();
		try {
			RunningServer server = read(file);
			if (ProcessHandle.of(server.pid).filter(ProcessHandle::isAlive).isEmpty()) {
				return new Lookup.Stale(file, "process %d is gone".formatted(server.pid));
			}
			return answers(server.boltPort) ? new Lookup.Running(server)
					: new Lookup.Stale(file, "nothing answers on port %d".formatted(server.boltPort));
		}
		catch (NoSuchFileException ex) {
			return new Lookup.Absent();
		}
		catch (JacksonException ex) {
			return new Lookup.Stale(file, "it is not what a server writes");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + file, ex);
		}
	}

	private String note() {
		return JSON.writeValueAsString(this) + "\n";
	}

	private static RunningServer read(Path file) throws IOException {
		return JSON.readValue(Files.readString(file), RunningServer.class);
	}

	private static boolean answers(int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
			return true;
		}
		catch (ConnectException | SocketTimeoutException ex) {
			return false;
		}
	}

}

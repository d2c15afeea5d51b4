package org.talkgraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunningServerTests {

	private static final Instant STARTED = Instant.parse("2026-11-24T10:00:00Z");

	@TempDir
	Path dir;

	@Test
	void aFolderWithoutANoteHasNoServer() {
		assertThat(RunningServer.find(this.dir)).isEqualTo(new RunningServer.Lookup.Absent());
		assertThat(RunningServer.find(this.dir.resolve("missing"))).isEqualTo(new RunningServer.Lookup.Absent());
	}

	@Test
	void aServerThatAnswersIsFoundAndItsNoteIsPrivate() throws IOException {
		try (ServerSocket socket = listen()) {
			RunningServer server = new RunningServer(socket.getLocalPort(), ProcessHandle.current().pid(), STARTED);
			server.write(this.dir);
			assertThat(RunningServer.find(this.dir)).isEqualTo(new RunningServer.Lookup.Running(server));
			assertThat(server.boltUri()).hasToString("bolt://127.0.0.1:" + socket.getLocalPort());
			assertThat(Files.getPosixFilePermissions(this.dir.resolve("server.json")))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
	}

	@Test
	void aServerThatDoesNotAnswerIsStale() throws IOException {
		int port;
		try (ServerSocket socket = listen()) {
			port = socket.getLocalPort();
		}
		new RunningServer(port, ProcessHandle.current().pid(), STARTED).write(this.dir);
		assertThat(RunningServer.find(this.dir)).isEqualTo(
				new RunningServer.Lookup.Stale(this.dir.resolve("server.json"), "nothing answers on port " + port));
	}

	@Test
	void aServerWhoseProcessIsGoneIsStaleThoughSomethingElseTookItsPort() throws Exception {
		Process gone = new ProcessBuilder("true").start();
		gone.waitFor();
		try (ServerSocket socket = listen()) {
			new RunningServer(socket.getLocalPort(), gone.pid(), STARTED).write(this.dir);
			assertThat(RunningServer.find(this.dir)).isEqualTo(new RunningServer.Lookup.Stale(
					this.dir.resolve("server.json"), "process %d is gone".formatted(gone.pid())));
		}
	}

	@Test
	void aNoteThatNoServerWroteIsStale() throws IOException {
		Files.writeString(this.dir.resolve("server.json"), "{\"boltPort\": ");
		assertThat(RunningServer.find(this.dir)).isInstanceOf(RunningServer.Lookup.Stale.class);
	}

	@Test
	void removesItsOwnNoteOnly() {
		RunningServer first = new RunningServer(1, 2, STARTED);
		RunningServer second = new RunningServer(3, 4, STARTED);
		second.write(this.dir);
		first.remove(this.dir);
		assertThat(this.dir.resolve("server.json")).exists();
		second.remove(this.dir);
		assertThat(this.dir.resolve("server.json")).doesNotExist();
		second.remove(this.dir);
	}

	private static ServerSocket listen() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

}

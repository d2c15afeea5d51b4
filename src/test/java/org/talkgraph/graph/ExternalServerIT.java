package org.talkgraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.talkgraph.embedded.Password;
import org.talkgraph.embedded.ServingProcess;
import org.talkgraph.embedded.SharedDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The same import into a database of another process, which may also go away. */
class ExternalServerIT {

	@TempDir
	Path dir;

	@Test
	void aServerOfAnotherProcessGetsTheSameGraphAndItsLossIsSaid() throws Exception {
		ServingProcess server = ServingProcess.start(this.dir);
		try (Driver driver = connect(server, Password.read(this.dir))) {
			importInto(driver);
			SharedDatabase.empty();
			importInto(SharedDatabase.driver());
			assertThat(GraphDump.of(driver)).isEqualTo(GraphDump.of(SharedDatabase.driver())).hasSizeGreaterThan(50);
			server.kill();
			assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(() -> new Graph(driver).counts())
				.withMessageContaining("the database does not answer")
				.withMessageContaining("start it again");
		}
		finally {
			server.kill();
		}
	}

	@Test
	void aWrongPasswordIsSaid() {
		try (Driver driver = GraphDatabase.driver(SharedDatabase.database().boltUri(),
				AuthTokens.basic(Password.USER, "not the password"))) {
			assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(() -> new Graph(driver).prepare())
				.withMessageContaining("refuses user or password");
		}
	}

	private static void importInto(Driver driver) {
		Graph graph = new Graph(driver);
		graph.prepare();
		Random random = new Random(5);
		for (int i = 0; i < 4; i++) {
			SourceRow source = new SourceRow("made-up:" + i, "sha" + i, "heard", "text " + i);
			graph.write(source, new World(random.nextLong()).talk("t" + i, 0), false);
			graph.finish(source, List.of("t" + i));
		}
	}

	private static Driver connect(ServingProcess server, String password) {
		return GraphDatabase.driver(server.boltUri(), AuthTokens.basic(Password.USER, password),
				Config.builder()
					.withMaxTransactionRetryTime(2, TimeUnit.SECONDS)
					.withConnectionTimeout(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS)
					.build());
	}

}

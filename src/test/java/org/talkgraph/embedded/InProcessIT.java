package org.talkgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InProcessIT {

	@TempDir
	Path dir;

	@Test
	void startsAndKeepsItsDataOverARestart() throws IOException {
		String password;
		try (DatabaseInProcess database = DatabaseInProcess.start(this.dir); Driver driver = connect(database)) {
			password = database.password();
			driver.executableQuery("CREATE (:Kept {name: 'first'})").execute();
			assertThat(database.boltUri().getHost()).isEqualTo("127.0.0.1");
			assertThat(password).hasSizeGreaterThanOrEqualTo(32);
			assertThat(Files.getPosixFilePermissions(this.dir.resolve("password")))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
		try (DatabaseInProcess database = DatabaseInProcess.start(this.dir); Driver driver = connect(database)) {
			assertThat(database.password()).isEqualTo(password);
			assertThat(driver.executableQuery("MATCH (k:Kept) RETURN k.name AS name").execute().records())
				.singleElement()
				.satisfies((row) -> assertThat(row.get("name").asString()).isEqualTo("first"));
		}
	}

	@Test
	void refusesAWrongPasswordAndDoesNotLockTheRightOneOut() {
		try (DatabaseInProcess database = DatabaseInProcess.start(this.dir)) {
			for (int i = 0; i < 5; i++) {
				assertThatExceptionOfType(AuthenticationException.class)
					.isThrownBy(() -> connect(database, "not the password").close());
			}
			connect(database).close();
		}
	}

	@Test
	void readsNoFilesAndNoAddressesByLoadCsv() {
		try (DatabaseInProcess database = DatabaseInProcess.start(this.dir); Driver driver = connect(database)) {
			assertThatExceptionOfType(ClientException.class).isThrownBy(
					() -> driver.executableQuery("LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row").execute());
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> driver.executableQuery("LOAD CSV FROM $url AS row RETURN row")
					.withParameters(Map.of("url", "http://127.0.0.1:9/x.csv"))
					.execute())
				.withMessageContaining("blocked");
		}
	}

	@Test
	void aSecondStartOnTheSameFolderSaysThatThisProcessHoldsIt() {
		try (DatabaseInProcess database = DatabaseInProcess.start(this.dir)) {
			assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseInProcess.start(this.dir))
				.withMessageContaining(this.dir.toString())
				.withMessageContaining("in use by this process");
			assertThat(database.boltUri()).isNotNull();
		}
	}

	@Test
	void anotherProcessOnTheSameFolderIsNamed() throws Exception {
		try (ServingProcess other = ServingProcess.start(this.dir)) {
			assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseInProcess.start(this.dir))
				.withMessageContaining("in use by process " + other.pid());
			Files.delete(this.dir.resolve("lock"));
			assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseInProcess.start(this.dir))
				.withMessageContaining("in use by another process");
		}
	}

	@Test
	void aKilledProcessLeavesNothingThatStopsTheNext() throws Exception {
		ServingProcess other = ServingProcess.start(this.dir);
		try (Driver driver = GraphDatabase.driver(other.boltUri(),
				AuthTokens.basic(Password.USER, Password.read(this.dir)))) {
			driver.executableQuery("CREATE (:Kept)").execute();
		}
		other.kill();
		try (DatabaseInProcess database = DatabaseInProcess.start(this.dir); Driver driver = connect(database)) {
			assertThat(driver.executableQuery("MATCH (k:Kept) RETURN k").execute().records()).hasSize(1);
		}
	}

	@Test
	void takesAPasswordThatTheOwnerHasPutThere() throws IOException {
		Files.writeString(this.dir.resolve("password"), "-a password of the owner\n");
		try (DatabaseInProcess database = DatabaseInProcess.start(this.dir)) {
			assertThat(database.password()).isEqualTo("-a password of the owner");
			connect(database).close();
		}
	}

	@Test
	void aLostPasswordIsReportedWithTheRemedy() throws IOException {
		DatabaseInProcess.start(this.dir).close();
		Files.delete(this.dir.resolve("password"));
		assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseInProcess.start(this.dir))
			.withMessageContaining("password is missing")
			.withMessageContaining("put the file back, or delete the folder");
	}

	@Test
	void aStoreThatCannotBeOpenedIsReportedAndLeavesTheFolderFree() throws IOException {
		DatabaseInProcess.start(this.dir).close();
		Path neostore = this.dir.resolve("neo4j/data/databases/neo4j/neostore");
		byte[] before = Files.readAllBytes(neostore);
		Files.write(neostore, new byte[before.length]);
		assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseInProcess.start(this.dir))
			.withMessageContaining("does not start");
		Files.write(neostore, before);
		DatabaseInProcess.start(this.dir).close();
	}

	@Test
	void aStoreOfANewerVersionIsLeftAlone() throws IOException {
		DatabaseInProcess.start(this.dir).close();
		Path version = this.dir.resolve("neo4j-version");
		String own = Files.readString(version);
		Files.writeString(version, "2099.01.0\n");
		assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseInProcess.start(this.dir))
			.withMessageContaining("Neo4j 2099.01.0")
			.withMessageContaining("use that newer build");
		Files.writeString(version, "5.26.0\n");
		DatabaseInProcess.start(this.dir).close();
		assertThat(Files.readString(version)).isEqualTo(own);
	}

	@Test
	void aFolderThatIsAFileIsReported() throws IOException {
		Path file = Files.createFile(this.dir.resolve("file"));
		assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseInProcess.start(file))
			.withMessageContaining("cannot be written to");
	}

	private static Driver connect(DatabaseInProcess database) {
		return connect(database, database.password());
	}

	private static Driver connect(DatabaseInProcess database, String password) {
		Driver driver = GraphDatabase.driver(database.boltUri(), AuthTokens.basic(database.user(), password));
		driver.verifyConnectivity();
		return driver;
	}

}

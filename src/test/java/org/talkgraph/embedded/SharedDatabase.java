package org.talkgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** One embedded database for all tests of this JVM, which start with an empty graph. */
public final class SharedDatabase {

	private static final Path DIR = temporaryFolder();

	private static final DatabaseInProcess DATABASE = DatabaseInProcess.start(DIR);

	private static final Driver DRIVER = GraphDatabase.driver(DATABASE.boltUri(),
			AuthTokens.basic(DATABASE.user(), DATABASE.password()));

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(SharedDatabase::remove));
	}

	private SharedDatabase() {
	}

	public static Driver driver() {
		return DRIVER;
	}

	public static DatabaseInProcess database() {
		return DATABASE;
	}

	/** Takes everything out, but for keys and indexes. */
	public static void empty() {
		DRIVER.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("talkgraph-it");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void remove() {
		DRIVER.close();
		DATABASE.close();
		try (Stream<Path> files = Files.walk(DIR)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.talkgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The files of a data folder.
 */
record DataFolder(Path dir) {

	/**
	 * With less than this Neo4j fails in the middle of its first start, or of a write.
	 */
	private static final long LEAST_SPACE = 64L << 20;

	DataFolder {
		dir = dir.toAbsolutePath().normalize();
	}

	Path password() {
		return this.dir.resolve("password");
	}

	Path server() {
		return this.dir.resolve("server.json");
	}

	Path lock() {
		return this.dir.resolve("lock");
	}

	Path logs() {
		return this.dir.resolve("logs");
	}

	Path neo4jHome() {
		return this.dir.resolve("neo4j");
	}

	Path version() {
		return this.dir.resolve("neo4j-version");
	}

	/** Whether a database has been started here before. */
	boolean hasStore() {
		return Files.exists(neo4jHome().resolve("data/databases/system"));
	}

	/**
	 * Makes the folder where it does not exist.
	 * @throws DatabaseUnavailable where the folder cannot be written to, or its disk is
	 * full
	 */
	void prepare() {
		try {
			Files.createDirectories(this.dir);
			if (!Files.isWritable(this.dir)) {
				throw notWritable(null);
			}
			checkSpace();
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/**
	 * Makes sure that there is room for what Neo4j writes at any time.
	 * @throws DatabaseUnavailable where the disk is full
	 */
	void checkSpace() {
		if (!hasSpace()) {
			throw new DatabaseUnavailable(
					"%s: the disk is full: less than %d MB are free, which the database needs at any time; make room or choose another folder with --data"
						.formatted(this.dir, LEAST_SPACE >> 20));
		}
	}

	boolean hasSpace() {
		return this.dir.toFile().getUsableSpace() >= LEAST_SPACE;
	}

	private DatabaseUnavailable notWritable(@Nullable IOException cause) {
		return new DatabaseUnavailable(
				"%s: the data folder cannot be written to; change its permissions or choose another with --data"
					.formatted(this.dir),
				cause);
	}

}

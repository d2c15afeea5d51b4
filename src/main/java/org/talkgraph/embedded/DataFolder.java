package org.talkgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The files of a data folder.
 */
record DataFolder(Path dir) {

	/** Less than this and Neo4j fails in the middle of its first start. */
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
			long free = Files.getFileStore(this.dir).getUsableSpace();
			if (free < LEAST_SPACE) {
				throw new DatabaseUnavailable(
						"%s: the disk is full: %d MB are free, the database needs %d MB to start; make room or choose another folder with --data"
							.formatted(this.dir, free >> 20, LEAST_SPACE >> 20));
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	private DatabaseUnavailable notWritable(@Nullable IOException cause) {
		return new DatabaseUnavailable(
				"%s: the data folder cannot be written to; change its permissions or choose another with --data"
					.formatted(this.dir),
				cause);
	}

}

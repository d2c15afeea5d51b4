package org.talkgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;

import org.neo4j.kernel.internal.Version;

/**
 * Which Neo4j has last opened a store: an earlier one cannot, and says so in words that
 * only its makers understand.
 */
final class InProcessVersion {

	private InProcessVersion() {
	}

	/**
	 * Refuses a store of a newer version.
	 * @throws DatabaseUnavailable where a newer Neo4j has opened the store
	 */
	static void check(DataFolder folder) throws IOException {
		if (!folder.hasStore() || !Files.exists(folder.version())) {
			return;
		}
		String stored = Files.readString(folder.version()).strip();
		if (Arrays.compare(numbers(stored), numbers(own())) > 0) {
			throw new DatabaseUnavailable(
					"%s: the database was last opened by Neo4j %s, this build has %s, which cannot read it; use that newer build, or delete the folder and import again"
						.formatted(folder.dir(), stored, own()));
		}
	}

	static void note(DataFolder folder) throws IOException {
		Files.writeString(folder.version(), own() + "\n");
	}

	private static String own() {
		return Version.getNeo4jVersion();
	}

	private static int[] numbers(String version) {
		return Arrays.stream(version.split("\\D+"))
			.filter((part) -> !part.isEmpty())
			.mapToInt(Integer::parseInt)
			.toArray();
	}

}

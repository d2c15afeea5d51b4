package org.talkgraph.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.talkgraph.embedded.SharedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader drops into Neo4j Browser. */
class BrowserQueriesIT {

	private static final Path FOLDER = Path.of("cypher/browser");

	@BeforeAll
	static void world() {
		SharedDatabase.empty();
		SmallWorld.into(SharedDatabase.driver());
	}

	static List<Path> savedQueries() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".cypher")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("savedQueries")
	void aSavedQueryHasATitleAndRunsReadOnlyWithoutWarnings(Path file) throws IOException {
		assertThat(savedQueries()).hasSizeGreaterThanOrEqualTo(8);
		String content = Files.readString(file);
		assertThat(content.lines().findFirst().orElse("")).matches("// \\S.*");
		EagerResult result = SharedDatabase.driver()
			.executableQuery(content)
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute();
		assertThat(result.summary().gqlStatusObjects())
			.allSatisfy((status) -> assertThat(status.gqlStatus()).as("%s: %s", file, status.statusDescription())
				.matches("00.*|02.*"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "02-who-mentioned-llama", "03-in-which-words", "04-heard-differently", "05-claims-about-models",
					"06-one-talk", "08-models-by-organization", "09-speaker-not-known", "10-predictions" })
	void aSavedQueryFindsWhatIsThere(String name) throws IOException {
		assertThat(SharedDatabase.driver()
			.executableQuery(Files.readString(FOLDER.resolve(name + ".cypher")))
			.execute()
			.records()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Person", "Organization", "Model", "Technology", "Topic", "Talk", "Event", "Claim", "Turn",
			"Utterance", "Source" })
	void everyKindOfNodeHasItsStyle(String label) throws IOException {
		assertThat(Files.readString(FOLDER.resolve("talkgraph.grass")))
			.containsPattern("node\\." + label + " \\{[^}]*color: #[0-9a-f]{6};[^}]*caption: \"\\{\\w+}\";");
	}

}

package org.talkgraph.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StatementsTests {

	@Test
	void theIndexOfNamedQueriesIsComplete() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher"))) {
			List<String> names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".cypher") && !name.equals("schema.cypher"))
				.map((name) -> name.replace(".cypher", ""))
				.toList();
			assertThat(Statements.queries()).extracting(Statement::name).containsExactlyInAnyOrderElementsOf(names);
		}
	}

	@Test
	void everyNamedQuerySaysWhatItAnswersAndHowItIsAsked() {
		assertThat(Statements.queries()).allSatisfy((query) -> {
			assertThat(query.answers()).endsWith("?");
			assertThat(query.columns()).isNotEmpty();
			assertThat(query.parameters()).isNotEmpty();
			assertThat(query.example()).startsWith("query " + query.name());
		});
	}

	@Test
	void anUnknownStatementIsSaidToBeUnknown() {
		assertThatIllegalArgumentException().isThrownBy(() -> Statements.query("no-such"))
			.withMessageContaining("cypher/no-such.cypher does not exist");
	}

}

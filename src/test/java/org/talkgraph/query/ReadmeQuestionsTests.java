package org.talkgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.talkgraph.cypher.Statement;
import org.talkgraph.cypher.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** The README's list of questions is that of the statements' headers. */
class ReadmeQuestionsTests {

	static Iterable<Statement> questions() {
		return Statements.queries();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void theReadmeListsEveryQuestionWithItsParameters(Statement question) throws IOException {
		String parameters = question.parameters()
			.stream()
			.map((parameter) -> "`" + parameter.name() + "`")
			.collect(Collectors.joining(", "));
		assertThat(Files.readString(Path.of("README.md")))
			.contains("| `%s` | %s | %s |".formatted(question.name(), question.answers(), parameters));
	}

}

package org.talkgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;
import org.talkgraph.cypher.Statement;
import org.talkgraph.cypher.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file of the cypher folder is what its header says. */
class CypherFilesIT {

	private static Driver driver;

	@BeforeAll
	static void write() {
		driver = TwoTalks.into();
	}

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.sorted(Comparator.naturalOrder())
				.toList();
		}
	}

	static List<Path> headed() throws IOException {
		return files().stream().filter((file) -> !isScript(file) && !isForBrowser(file)).toList();
	}

	@ParameterizedTest
	@MethodSource("files")
	void theDatabaseUnderstandsEveryStatement(Path file) throws IOException {
		List<String> statements = isScript(file) ? Statements.script("schema")
				: isOfSeveral(file) ? Statements.looks(name(file)) : List.of(Files.readString(file));
		try (Session session = driver.session()) {
			for (String statement : statements) {
				assertThat(session.run("EXPLAIN " + statement).consume().hasPlan()).isTrue();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("headed")
	void theHeaderNamesTheParametersAndColumns(Path file) {
		Statement statement = statement(file);
		Set<String> parameters = Lexer.read(statement.text())
			.tokens()
			.stream()
			.filter((token) -> token.kind() == Token.Kind.PARAMETER)
			.map(Token::text)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(statement.parameters()).extracting(Statement.Parameter::name)
			.containsExactlyInAnyOrderElementsOf(parameters);
		try (Session session = driver.session()) {
			for (String text : isOfSeveral(file) ? Statements.looks(name(file)) : List.of(statement.text())) {
				Result result = session.run("EXPLAIN " + text);
				assertThat(statement.columns()).extracting(Statement.Column::name)
					.containsExactlyElementsOf(result.keys());
				boolean reads = result.consume().queryType() == QueryType.READ_ONLY;
				assertThat(reads || file.getParent().endsWith("keep")).isTrue();
			}
		}
	}

	private static Statement statement(Path file) {
		String name = name(file);
		return switch (file.getParent().getFileName().toString()) {
			case "keep" -> Statements.keep(name);
			case "look" -> Statements.look(name);
			default -> Statements.query(name);
		};
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".cypher", "");
	}

	private static boolean isOfSeveral(Path file) {
		return file.endsWith("export-nodes.cypher") || file.endsWith("export-edges.cypher");
	}

	private static boolean isScript(Path file) {
		return file.endsWith("schema.cypher");
	}

	private static boolean isForBrowser(Path file) {
		return file.getParent().endsWith("browser");
	}

}

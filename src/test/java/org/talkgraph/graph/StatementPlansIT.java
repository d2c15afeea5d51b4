package org.talkgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.talkgraph.cypher.Statement;
import org.talkgraph.cypher.Statements;
import org.talkgraph.embedded.SharedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement that writes or looks up finds what it needs by an index, and every
 * count is one that the store keeps.
 */
class StatementPlansIT {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Driver DRIVER = SharedDatabase.driver();

	@BeforeAll
	static void fill() {
		SharedDatabase.empty();
		Graph graph = new Graph(DRIVER);
		graph.prepare();
		for (int i = 0; i < 12; i++) {
			graph.write(new SourceRow("file:" + i, "sha" + i, "heard", "text"), LongTalk.of("t" + i, 12), false);
		}
		// A plan that was made for an almost empty graph scans what is next to nothing.
		DRIVER.executableQuery("CALL db.prepareForReplanning()").execute();
		DRIVER.executableQuery("CALL db.clearQueryCaches()").execute();
	}

	static List<String> statements() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/keep"))) {
			return files.map((file) -> file.getFileName().toString().replace(".cypher", "")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void scansNothing(String name) {
		Statement statement = Statements.keep(name);
		Plan plan = DRIVER.executableQuery("EXPLAIN " + statement.text())
			.withParameters(examples(statement))
			.execute()
			.summary()
			.plan();
		List<String> operators = new ArrayList<>();
		collect(plan, operators);
		assertThat(operators).noneMatch((operator) -> operator.contains("Scan"));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void theHeaderNamesTheParametersThatAreUsed(String name) {
		Statement statement = Statements.keep(name);
		Set<String> used = new TreeSet<>(
				PARAMETER.matcher(statement.text()).results().map((match) -> match.group(1)).toList());
		assertThat(statement.parameters()).extracting(Statement.Parameter::name)
			.containsExactlyInAnyOrderElementsOf(used);
	}

	private static Map<String, Object> examples(Statement statement) {
		Map<String, Object> examples = new HashMap<>();
		for (Statement.Parameter parameter : statement.parameters()) {
			examples.put(parameter.name(), switch (parameter.type()) {
				case "list" -> List.of();
				case "map" -> Map.of("key", "k");
				case "integer" -> 1L;
				default -> "text";
			});
		}
		return examples;
	}

	private static void collect(Plan plan, List<String> operators) {
		operators.add(plan.operatorType() + " " + plan.arguments().get("Details"));
		plan.children().forEach((child) -> collect(child, operators));
	}

}

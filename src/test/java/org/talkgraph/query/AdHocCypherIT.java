package org.talkgraph.query;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AdHocCypherIT {

	private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(1), 1000, 8_000_000, 2);

	private static Driver driver;

	private static AdHocCypher cypher;

	@BeforeAll
	static void write() {
		driver = TwoTalks.into();
		cypher = new AdHocCypher(driver, LIMITS);
	}

	static List<String> honest() {
		return StatementFile.read("honest.txt");
	}

	static List<String> harmless() {
		return StatementFile.read("harmless.txt");
	}

	@ParameterizedTest
	@MethodSource("honest")
	void anHonestStatementIsAnswered(String line) {
		Answer answer = cypher.run(line.replaceFirst("^\\* ", ""), Map.of("key", TwoTalks.PANEL));
		assertThat(answer.columns()).isNotEmpty()
			.allSatisfy((column) -> assertThat(column).doesNotContain("toInteger"));
		assertThat(answer.rows().isEmpty()).isEqualTo(!line.startsWith("* "));
	}

	@ParameterizedTest
	@MethodSource("harmless")
	void aHostileStatementEndsWithinTimeAndMemory(String statement) {
		Instant start = Instant.now();
		try {
			Answer answer = cypher.run(statement, Map.of());
			assertThat(answer.rows()).hasSizeLessThanOrEqualTo(LIMITS.rows());
		}
		catch (QueryProblem ex) {
			assertThat(ex.text()).isNotBlank();
		}
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(6));
		assertThat(cypher.run("RETURN 1 AS x", Map.of()).rows()).hasSize(1);
	}

	@Test
	void whatEvenAReadSessionLetsThroughIsRefusedByItsPlan() {
		assertThatExceptionOfType(StatementRefused.class)
			.isThrownBy(() -> cypher.run("MATCH (n) RETURN collect(n)", Map.of()))
			.withMessageContaining("give the nodes labels");
	}

	@Test
	void aListThatIsTooLongSaysHowToCutIt() {
		assertThatExceptionOfType(QueryStopped.class)
			.isThrownBy(
					() -> cypher.run("UNWIND range(1, 200) AS a UNWIND range(1, 200) AS b RETURN collect(b)", Map.of()))
			.withMessageContaining("more than 5,000 elements")
			.satisfies((stopped) -> assertThat(stopped.reason()).isEqualTo(QueryStopped.Reason.MEMORY));
	}

	@Test
	void aStatementThatTakesTooLongIsStopped() {
		assertThatExceptionOfType(QueryStopped.class)
			.isThrownBy(() -> cypher.run("MATCH p = (a)-[*]-(b) RETURN count(p)", Map.of()))
			.satisfies((stopped) -> assertThat(stopped.reason()).isEqualTo(QueryStopped.Reason.TIME));
	}

	@Test
	void aMistakeIsToldWithItsPlace() {
		assertThatExceptionOfType(StatementRefused.class)
			.isThrownBy(() -> cypher.run("MATCH (t:Talk)\nRETURN u.title", Map.of()))
			.withMessageStartingWith("2:8: Variable `u` not defined");
		assertThatExceptionOfType(StatementRefused.class).isThrownBy(() -> cypher.run("RETURN u.title", Map.of()))
			.withMessageStartingWith("1:8: Variable `u` not defined");
	}

	@Test
	void moreRowsThanTheLimitAreCutAndSaidToBe() {
		Answer answer = cypher.run("UNWIND range(1, 2000) AS x RETURN x", Map.of());
		assertThat(answer.rows()).hasSize(1000);
		assertThat(answer.truncated()).isTrue();
		assertThat(cypher.run("UNWIND range(1, 1000) AS x RETURN x", Map.of()).truncated()).isFalse();
	}

	@Test
	void theGraphsTypesBecomePlainValues() {
		Map<String, @Nullable Object> row = cypher.run("""
				MATCH path = (p:Person {key: 'person:mira-falk'})-[s:SPOKE_AT]->(t:Talk {key: $key})
				RETURN p, s, length(path) AS length, date('2026-01-02') AS day, 0.0 / 0.0 AS nan, null AS nothing,
				[1, 'a', true] AS list, {a: 1} AS map, duration('PT1M') AS time, point({x: 1, y: 2}) AS point
				""", new HashMap<>(Map.of("key", TwoTalks.PANEL))).rows().getFirst();
		assertThat(row).containsEntry("length", 1L)
			.containsEntry("day", "2026-01-02")
			.containsEntry("nan", "NaN")
			.containsEntry("nothing", null)
			.containsEntry("list", List.of(1L, "a", true))
			.containsEntry("map", Map.of("a", 1L))
			.containsEntry("time", "P0M0DT60S");
		assertThat(row.get("p")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("labels", List.of("Entity", "Person"));
		assertThat(row.get("s")).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("type", "SPOKE_AT");
	}

}

package org.talkgraph.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class StatementGuardTests {

	static Stream<Arguments> refused() {
		return StatementFile.read("refused.txt").stream().map((line) -> Arguments.of((Object[]) line.split(" ## ")));
	}

	static List<String> honest() {
		return StatementFile.read("honest.txt").stream().map((line) -> line.replaceFirst("^\\* ", "")).toList();
	}

	static Stream<Arguments> grown() {
		return Stream.of(
				Arguments.of("doubled lists", "WITH [1] AS x " + "WITH [x, x] AS x ".repeat(25) + "RETURN x",
						"a value or row of up to"),
				Arguments.of("doubled maps", "WITH {a: 1} AS x " + "WITH {a: x, b: x} AS x ".repeat(25) + "RETURN x",
						"a value or row of up to"),
				Arguments.of("doubled by properties",
						"WITH {a: 1} AS x " + "WITH {a: {a: x.a, b: x.a}} AS x ".repeat(25) + "RETURN x",
						"a value or row of up to"),
				Arguments.of("doubled strings", "WITH 'a' AS x " + "WITH x + x AS x ".repeat(25) + "RETURN x",
						"a value or row of up to"),
				Arguments.of("doubled by ||", "WITH 'a' AS x " + "WITH x || x AS x ".repeat(25) + "RETURN x",
						"a value or row of up to"),
				Arguments.of("doubled in subqueries",
						"WITH [1] AS x " + "WITH [x, COLLECT { RETURN x }[0]] AS x ".repeat(25) + "RETURN x",
						"a list of values that are lists"),
				Arguments.of("doubled in a loop",
						"WITH range(1, 10) AS l " + "WITH [x IN l | [x, x]] AS l ".repeat(25) + "RETURN l",
						"a value or row of up to"),
				Arguments.of("doubled by CASE",
						"WITH [1] AS x " + "WITH CASE WHEN 1 = 1 THEN x + x END AS x ".repeat(20) + "RETURN x",
						"a value or row of up to"),
				Arguments.of("doubled under a key word",
						"WITH [1] AS end " + "WITH [end, end] AS end ".repeat(25) + "RETURN end",
						"a value or row of up to"),
				Arguments.of("doubled in backticks", "WITH [1] AS x " + "WITH [`x`, x] AS `x` ".repeat(25) + "RETURN x",
						"a value or row of up to"));
	}

	static Stream<Arguments> large() {
		return Stream.of(Arguments.of("compared in a condition",
				"WITH [1] AS x " + "WITH [x, x] AS x ".repeat(25) + "WHERE x = x RETURN 1", "a value or row of up to"),
				Arguments.of("repeated columns",
						"MATCH (u:Utterance) WITH collect(u.text) AS l RETURN 1" + ", l".repeat(400),
						"a value or row of up to"),
				Arguments.of("the largest of lists",
						"UNWIND range(1, 9) AS i WITH range(1, 9999) AS l WITH max(l) AS l RETURN 1" + ", l".repeat(60),
						"a value or row of up to"),
				Arguments.of("the properties of a map",
						"WITH {a: range(1, 9999)} AS m WITH properties(m) AS m RETURN 1" + ", m".repeat(60),
						"a value or row of up to"),
				Arguments.of("long paths", "MATCH p = (a)-[*]-(b) RETURN 1" + ", p".repeat(30),
						"a value or row of up to"),
				Arguments.of("many beginnings", "MATCH (a)" + ", (:Talk)".repeat(20) + " RETURN count(*)",
						"more than 12 beginnings"),
				Arguments.of("exclusive ors", "RETURN true" + " XOR false".repeat(300), "more than 4 XOR"),
				Arguments.of("long patterns", "MATCH (a)" + "--()".repeat(50) + " RETURN count(*)", "more than 12"),
				Arguments.of("many patterns", "MATCH (a) " + "MATCH (a)-->(:Talk) ".repeat(18) + "RETURN count(*)",
						"more than 12"),
				Arguments.of("deep brackets", "RETURN " + "(".repeat(3000) + "1" + ")".repeat(3000),
						"brackets nested too deeply"),
				Arguments.of("denials", "RETURN " + "NOT ".repeat(500) + "true", "more than 40 NOT"), Arguments
					.of("a long statement", "RETURN '" + "x".repeat(9000) + "'", "a statement of 9,009 characters"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void aStatementThatDoesMoreThanReadIsRefused(String statement, String message) {
		assertThatExceptionOfType(StatementRefused.class).isThrownBy(() -> StatementGuard.check(statement, Map.of()))
			.withMessageContaining(message);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "grown", "large" })
	void aStatementThatGrowsIsRefused(String what, String statement, String message) {
		assertThatExceptionOfType(StatementRefused.class).isThrownBy(() -> StatementGuard.check(statement, Map.of()))
			.withMessageContaining(message);
	}

	@ParameterizedTest
	@MethodSource("honest")
	void anHonestStatementIsTaken(String statement) {
		assertThatNoException().isThrownBy(() -> StatementGuard.check(statement, Map.of("key", "a/1")));
	}

	@Test
	void aRefusalSaysWhereAndWhatIsAllowed() {
		assertThatExceptionOfType(StatementRefused.class)
			.isThrownBy(() -> StatementGuard.check("MATCH (n)\n  RETURN range(1, 20000)", Map.of()))
			.withMessage("2:10: a range of 20,000 numbers; at most 10,000")
			.satisfies((refused) -> assertThat(List.of(refused.line(), refused.column())).containsExactly(2, 10));
	}

	@Test
	void remarksAreNotSent() {
		assertThat(StatementGuard.check("RETURN /* LOAD CSV */ 1 AS x // SHOW", Map.of()).text())
			.isEqualTo("CYPHER 5 RETURN                1 AS x        ");
	}

	@Test
	void wordsWithinStringsAndQuotedNamesAreNotLookedAt() {
		assertThatNoException().isThrownBy(() -> StatementGuard.check(
				"RETURN 'LOAD CSV; \\' reduce(' AS `SHOW USERS`, \"// no remark\" AS x, {set: 1}.set AS y", Map.of()));
	}

	@Test
	void aGatheredListIsBoundedAndItsColumnKeepsItsName() {
		assertThat(StatementGuard.check("MATCH (p:Person) RETURN collect(p.name)", Map.of()).text())
			.isEqualTo("CYPHER 5 MATCH (p:Person) RETURN collect(p.name)"
					+ "[..5000/toInteger(size(collect(p.name)) <= 5000)] AS `collect(p.name)`");
	}

	@Test
	void aListThatIsOnlyCountedOrCutIsNotBounded() {
		String statement = "MATCH (p:Person) RETURN size(collect(p)) AS a, collect(p)[..10] AS b, head(collect(p)) AS c";
		assertThat(StatementGuard.check(statement, Map.of()).text()).isEqualTo("CYPHER 5 " + statement);
	}

	@Test
	void parametersAreBoundedToo() {
		assertThatExceptionOfType(StatementRefused.class)
			.isThrownBy(() -> StatementGuard.check("RETURN $p", Map.of("p", "x".repeat(1_000_000))))
			.withMessageContaining("at most 10,000");
	}

}

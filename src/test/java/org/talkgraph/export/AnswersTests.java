package org.talkgraph.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkgraph.query.Answer;
import org.talkgraph.query.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AnswersTests {

	private static final Answer ANSWER = new Answer("heard-as", List.of("surface", "entity", "count"),
			List.of(row("surface", "紫碗", "entity", "Aster", "count", 12L),
					row("surface", "Aster é", "entity", null, "count", 3L)),
			true);

	@Test
	void aTableIsAlignedAlsoWhereCharactersAreWide() {
		assertThat(TextTable.of(ANSWER, 80)).isEqualTo("""
				surface  entity  count
				-------  ------  -----
				紫碗     Aster      12
				Aster é              3
				(2 rows, and there are more: raise the limit or narrow the question)
				""");
	}

	@Test
	void onlyTheColumnsThatAreWantedAreShownInThatOrder() {
		assertThat(TextTable.of(ANSWER.only(List.of("count", "surface")), 80)).isEqualTo("""
				count  surface
				-----  -------
				   12  紫碗
				    3  Aster é
				(2 rows, and there are more: raise the limit or narrow the question)
				""");
		assertThat(ANSWER.only(List.of())).isEqualTo(ANSWER);
		assertThatIllegalArgumentException().isThrownBy(() -> ANSWER.only(List.of("count", "speaker")))
			.withMessage("no column 'speaker': the answer has surface, entity, count");
	}

	@Test
	void aRowThatDoesNotFitBecomesABlock() {
		Answer answer = new Answer("who", List.of("speaker", "label", "text"),
				List.of(row("speaker", "Mira", "label", null, "text", "one two three four five six 紫碗紫碗紫碗紫碗紫碗紫碗紫碗紫碗")),
				false);
		assertThat(TextTable.of(answer, 30)).isEqualTo("""
				speaker  Mira
				text     one two three four
				         five six 紫碗紫碗紫碗
				         紫碗紫碗紫碗紫碗紫碗

				(1 row)
				""");
	}

	@Test
	void nothingInATableSteersTheTerminal() {
		Answer answer = new Answer("who", List.of("text"), List.of(row("text", "a\u001B[31mred\r\nb\u202Ec\u0007")),
				false);
		assertThat(TextTable.of(answer, 80)).contains("a[31mred bc\n");
	}

	@Test
	void csvQuotesWhatNeedsIt() throws IOException {
		Answer answer = new Answer("who", List.of("text", "list", "count", "map"),
				List.of(row("text", "a \"b\", c\nd", "list", List.of("x", "y"), "count", -5L, "map", Map.of("k", 1)),
						row("text", "plain", "list", null, "count", 0.5, "map", List.of(List.of(1)))),
				false);
		assertThat(csv(answer)).isEqualTo(
				"text,list,count,map\r\n\"a \"\"b\"\", c\nd\",x; y,-5,\"{\"\"k\"\":1}\"\r\n" + "plain,,0.5,[[1]]\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "＝1" })
	void csvDoesNotHandFormulasToSpreadsheets(String text) throws IOException {
		String csv = csv(new Answer("who", List.of("text"), List.of(row("text", text)), false));
		assertThat(csv.replace("\"", "")).startsWith("text\r\n'");
	}

	@Test
	void jsonHasColumnsRowsAndWhetherThereAreMore() {
		JsonNode json = JsonMapper.shared().readTree(JsonAnswer.of(ANSWER));
		assertThat(json.propertyNames()).containsExactly("query", "columns", "rows", "truncated");
		assertThat(json.at("/rows/0/surface").asString()).isEqualTo("紫碗");
		assertThat(json.at("/rows/1/entity").isNull()).isTrue();
		assertThat(json.at("/truncated").asBoolean()).isTrue();
	}

	@Test
	void jsonOfAChoiceHasItsCandidates() {
		JsonNode json = JsonMapper.shared()
			.readTree(JsonAnswer.of(new Outcome.WhichOne("name", "birch",
					List.of(new Outcome.Candidate("model:birch", "Birch", "Model", "Birch")))));
		assertThat(json.at("/candidates/0/key").asString()).isEqualTo("model:birch");
	}

	private static String csv(Answer answer) throws IOException {
		StringBuilder csv = new StringBuilder();
		CsvAnswer.write(answer, csv);
		return csv.toString();
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... cells) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			row.put(String.valueOf(cells[i]), cells[i + 1]);
		}
		return row;
	}

}

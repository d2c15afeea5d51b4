package org.talkgraph.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkgraph.embedded.SharedDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = HouseApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiIT {

	private final JsonMapper mapper = new JsonMapper();

	private final Wire wire;

	ApiIT(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@BeforeAll
	static void world() {
		SharedDatabase.empty();
		SmallWorld.into(SharedDatabase.driver());
	}

	@Test
	void everyQuestionIsListedWithWhatItTakesAndGives() throws IOException {
		JsonNode list = json("/api/v1/queries");
		assertThat(list.findValuesAsString("name")).contains("who-mentioned", "what-did-they-say", "claims-about",
				"speaker-profile", "talk-overview", "who-spoke-when", "co-mentions", "models-by-organization",
				"mentions-over-talks", "heard-as", "graph-overview");
		for (JsonNode question : list) {
			assertThat(question.propertyNames()).containsExactly("name", "answers", "parameters", "columns", "example");
			assertThat(question.get("answers").asString()).endsWith("?");
			assertThat(question.get("columns").size()).isPositive();
			for (JsonNode parameter : question.get("parameters")) {
				assertThat(parameter.propertyNames()).containsExactly("name", "type", "default", "meaning", "required");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "喇嘛", "llama", "LLaMA", "model:llama" })
	void aNameIsTakenInAnyForm(String name) throws IOException {
		JsonNode answer = json("/api/v1/queries/who-mentioned?exact=true&name=" + encoded(name));
		assertThat(answer.propertyNames()).containsExactly("query", "columns", "rows", "truncated");
		assertThat(answer.get("query").asString()).isEqualTo("who-mentioned");
		assertThat(answer.get("truncated").asBoolean()).isFalse();
		assertThat(answer.get("rows").findValuesAsString("surface")).containsExactlyInAnyOrder("喇嘛", "LLaMA");
		JsonNode heard = answer.get("rows").get(0).get("surface").asString().equals("喇嘛") ? answer.get("rows").get(0)
				: answer.get("rows").get(1);
		assertThat(heard.get("speaker").asString()).isEqualTo("林晓岚");
		assertThat(heard.get("entity").asString()).isEqualTo("Llama");
		assertThat(heard.get("end").asInt() - heard.get("start").asInt()).isEqualTo(2);
	}

	@Test
	void anUnknownSpeakerIsARowOfItsOwn() throws IOException {
		JsonNode row = json("/api/v1/queries/who-mentioned?name=Qwen").get("rows").get(0);
		assertThat(row.get("speakerKnown").asBoolean()).isFalse();
		assertThat(row.get("text").asString()).contains("通义千问");
	}

	@Test
	void anAmbiguousNameAsksWhichOne() throws IOException {
		Wire.Answer answer = this.wire.get("/api/v1/queries/who-mentioned?name=twin");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.type()).startsWith("application/problem+json");
		JsonNode problem = this.mapper.readTree(answer.body());
		assertThat(problem.get("type").asString()).isEqualTo("urn:talkgraph:problem:ambiguous-name");
		assertThat(problem.get("parameter").asString()).isEqualTo("name");
		assertThat(problem.get("candidates").findValuesAsString("key")).containsExactlyInAnyOrder("model:qwen",
				"organization:meta");
		assertThat(problem.get("candidates").get(0).propertyNames()).contains("key", "name", "type");
	}

	@Test
	void anUnknownNameOffersTheNearestThree() throws IOException {
		Wire.Answer answer = this.wire.get("/api/v1/queries/who-mentioned?name=Lama");
		assertThat(answer.status()).isEqualTo(404);
		JsonNode problem = this.mapper.readTree(answer.body());
		assertThat(problem.get("type").asString()).isEqualTo("urn:talkgraph:problem:unknown-name");
		assertThat(problem.get("nearest").size()).isEqualTo(3);
		assertThat(problem.get("nearest").get(0).get("name").asString()).isEqualTo("Llama");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/v1/queries/who-said | 404 | what-did-they-say",
					"/api/v1/queries/who-mentioned?name=Llama&minimum=1 | 400 | minConfidence",
					"/api/v1/queries/who-mentioned?name=Llama&exact=perhaps | 400 | true or false",
					"/api/v1/queries/who-mentioned | 400 | name",
					"/api/v1/queries/who-mentioned?name=Llama&name=Qwen | 400 | given 2 times",
					"/api/v1/talks/none | 404 | /api/v1/talks", "/api/v1/entities/model:none | 404 | names?like=",
					"/api/v1/graph?talk=none | 404 | /api/v1/talks", "/api/v1/graph?around=none | 404 | names?like=",
					"/api/v1/graph?around=model:llama&talk=sample:interview | 400 | one of them",
					"/api/v1/names | 400 | like" })
	void aWrongQuestionIsToldWhatWouldBeRight(String path, int status, String remedy) throws IOException {
		Wire.Answer answer = this.wire.get(path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).contains(remedy);
	}

	@Test
	void aTalkIsFoundByAKeyOfAnyCharacters() throws IOException {
		JsonNode talk = json("/api/v1/talks/" + encoded(SmallWorld.PANEL));
		assertThat(talk.get("key").asString()).isEqualTo(SmallWorld.PANEL);
		assertThat(talk.get("event").asString()).isEqualTo("Spring Forum");
		assertThat(talk.get("people").findValuesAsString("name")).containsExactlyInAnyOrder("林晓岚", "unknown moderator");
		assertThat(talk.get("people").findValuesAsString("turns")).containsExactly("1", "1");
		assertThat(talk.get("entities").findValuesAsString("name")).containsExactlyInAnyOrder("Llama", "Qwen");
		assertThat(talk.get("claims").get(0).get("due").asString()).isEqualTo("2027");
		assertThat(json("/api/v1/talks/sample:interview").get("sample").asBoolean()).isTrue();
	}

	@Test
	void anEntityIsFoundWithItsFamilyAndThoseWhoMentionIt() throws IOException {
		JsonNode llama = json("/api/v1/entities/model:llama");
		assertThat(llama.get("type").asString()).isEqualTo("Model");
		assertThat(llama.get("developer").get("name").asString()).isEqualTo("Meta");
		assertThat(llama.get("versions").findValuesAsString("name")).containsExactly("Llama 2");
		assertThat(llama.get("mentionedBy").findValuesAsString("name")).containsExactlyInAnyOrder("林晓岚", "Maya Ortiz");
		String speaker = llama.get("mentionedBy").get(0).get("key").asString();
		JsonNode person = json("/api/v1/entities/" + encoded(speaker));
		assertThat(person.get("type").asString()).isEqualTo("Person");
		assertThat(person.get("spokeAt").size()).isEqualTo(1);
	}

	@Test
	void allTalksAreListed() throws IOException {
		JsonNode talks = json("/api/v1/talks").get("talks");
		assertThat(talks.findValuesAsString("key")).containsExactlyInAnyOrder(SmallWorld.PANEL, SmallWorld.INTERVIEW);
	}

	@ParameterizedTest
	@CsvSource({ "'',/api/v1/queries/who-mentioned?name=Llama&format=csv",
			"Accept: text/csv,/api/v1/queries/who-mentioned?name=Llama" })
	void anAnswerIsAFileForSpreadsheets(String accept, String path) throws IOException {
		Wire.Answer answer = accept.isEmpty() ? this.wire.get(path) : this.wire.get(path, accept);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.type()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
		assertThat(answer.headers().get("content-disposition")).isEqualTo("attachment; filename=\"who-mentioned.csv\"");
		assertThat(answer.body().lines().toList()).hasSize(4);
		assertThat(answer.body()).startsWith("\uFEFFspeaker,").contains("喇嘛", "林晓岚");
	}

	@Test
	void aQuestionThatFailsIsAProblemForSpreadsheetsToo() throws IOException {
		Wire.Answer answer = this.wire.get("/api/v1/queries/who-mentioned?name=twin&format=csv");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.type()).startsWith("application/problem+json");
	}

	@Test
	void picturesAreCytoscapeElements() throws IOException {
		for (String search : new String[] { "", "?around=model:llama", "?talk=" + encoded(SmallWorld.PANEL) }) {
			JsonNode picture = json("/api/v1/graph" + search);
			assertThat(picture.get("truncated").asBoolean()).as(search).isFalse();
			JsonNode elements = picture.get("elements");
			assertThat(elements.findValuesAsString("label")).as(search).contains("Llama", "林晓岚");
			Set<String> nodes = Set.copyOf(elements.get("nodes").findValuesAsString("id"));
			assertThat(elements.get("edges").size()).isPositive();
			for (JsonNode edge : elements.get("edges")) {
				assertThat(nodes).contains(edge.at("/data/source").asString(), edge.at("/data/target").asString());
			}
		}
	}

	@Test
	void namesAreOfferedWhileOneTypes() throws IOException {
		assertThat(json("/api/v1/names?like=lla").get("names").findValuesAsString("key")).containsExactly("model:llama",
				"model:llama-2");
		assertThat(json("/api/v1/names?like=" + encoded("喇")).get("names").get(0).get("name").asString())
			.isEqualTo("Llama");
		assertThat(json("/api/v1/names?like=").get("names").size()).isZero();
	}

	@Test
	void aboutTellsWhereThePasswordIsAndNeverWhatItIs() throws IOException {
		JsonNode about = json("/api/v1/about");
		assertThat(about.get("browser").asString()).startsWith("/browser/?dbms=bolt://neo4j@127.0.0.1:");
		assertThat(about.get("database").get("user").asString()).isEqualTo("neo4j");
		assertThat(about.get("database").get("passwordPlace").asString()).isEqualTo("a temporary folder");
		assertThat(about.get("counts").get("talks").asInt()).isEqualTo(2);
		assertThat(about.get("samples").asBoolean()).isTrue();
		assertThat(about.toString()).doesNotContain(SharedDatabase.database().password());
	}

	private JsonNode json(String path) throws IOException {
		Wire.Answer answer = this.wire.get(path);
		assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(200);
		assertThat(answer.type()).startsWith("application/json");
		return this.mapper.readTree(answer.body());
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}

package org.talkgraph.web;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkgraph.embedded.SharedDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = HouseApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CypherCallsIT {

	private static final String JSON = "Content-Type: application/json";

	private final Wire wire;

	CypherCallsIT(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@BeforeAll
	static void world() {
		SharedDatabase.empty();
		SmallWorld.into(SharedDatabase.driver());
	}

	@Test
	void aReadingStatementIsAnsweredInRows() throws IOException {
		Wire.Answer answer = post(
				"""
						{"statement": "MATCH (m:Model {key: $key}) RETURN m.name AS name, size(m.aliases) AS aliases", "parameters": {"key": "model:llama"}}
						""",
				JSON);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.type()).startsWith("application/json");
		assertThat(answer.body()).isEqualTo(
				"{\"query\":\"cypher\",\"columns\":[\"name\",\"aliases\"],\"rows\":[{\"name\":\"Llama\",\"aliases\":1}],\"truncated\":false}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n:Person) RETURN n", "MATCH (n) DETACH DELETE n",
			"LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "SHOW SETTINGS",
			"CALL dbms.listConfig() YIELD name RETURN name", "RETURN 1; RETURN 2", "THIS IS NO CYPHER" })
	void whatDoesNotOnlyReadIsRefused(String statement) throws IOException {
		Wire.Answer answer = post("{\"statement\": \"%s\"}".formatted(statement), JSON);
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("urn:talkgraph:problem:statement-refused", "\"allowed\":");
		assertThat(SharedDatabase.driver().executableQuery("MATCH (n) RETURN n LIMIT 1").execute().records())
			.isNotEmpty();
	}

	@Test
	void aFailureOfTheStatementIsAProblem() throws IOException {
		Wire.Answer answer = post("{\"statement\": \"MATCH (n:Model) RETURN 1 / (size(n.name) - size(n.name))\"}",
				JSON);
		assertThat(answer.status()).as(answer.body()).isEqualTo(422);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).doesNotContain("Exception");
	}

	@ParameterizedTest
	@CsvSource({ "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/xml", "''" })
	void onlyJsonIsRead(String type) throws IOException {
		Wire.Answer answer = post("{\"statement\": \"RETURN 1\"}",
				type.isEmpty() ? "X-None: x" : "Content-Type: " + type);
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.type()).startsWith("application/problem+json");
	}

	@Test
	void aBodyLargerThanAllowedIsNotRead() throws IOException {
		String large = "{\"statement\": \"RETURN 1\", \"parameters\": {\"a\": \"%s\"}}".formatted("x".repeat(70_000));
		assertThat(post(large, JSON).status()).isEqualTo(413);
		String chunked = "POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\n%s\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
			.formatted(JSON, large.length(), large);
		Wire.Answer answer = this.wire.raw(chunked);
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.body()).contains("65536 bytes");
	}

	@Test
	void aMalformedBodyIsToldWhatIsExpected() throws IOException {
		Wire.Answer answer = post("{\"query\": \"RETURN 1\"}", JSON);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("there is no field 'query'", "expected");
	}

	@Test
	void aForeignPageOrNameIsRefused() throws IOException {
		assertThat(post("{\"statement\": \"RETURN 1\"}", JSON, "Origin: http://evil.example").status()).isEqualTo(403);
		assertThat(post("{\"statement\": \"RETURN 1\"}", JSON, "Origin: null").status()).isEqualTo(403);
		assertThat(post("{\"statement\": \"RETURN 1\"}", JSON, "Host: evil.example").status()).isEqualTo(421);
	}

	@Test
	void onlyPostAsks() throws IOException {
		Wire.Answer answer = this.wire.get("/api/v1/cypher?statement=RETURN+1");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.headers()).containsEntry("allow", "POST");
		assertThat(answer.type()).startsWith("application/problem+json");
	}

	private Wire.Answer post(String body, String... headers) throws IOException {
		return this.wire.send("POST", "/api/v1/cypher", body, headers);
	}

}

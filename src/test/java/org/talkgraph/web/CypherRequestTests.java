package org.talkgraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CypherRequestTests {

	@Test
	void aStatementMayComeAlone() {
		CypherRequest request = read("{\"statement\": \"RETURN 1\"}");
		assertThat(request.statement()).isEqualTo("RETURN 1");
		assertThat(request.parameters()).isEmpty();
	}

	@Test
	void parametersKeepTheirKinds() {
		CypherRequest request = read("""
				{"statement": "RETURN $a", "parameters":
				{"a": "喇嘛", "b": 7, "c": 0.5, "d": true, "e": null, "f": [1, [2]], "g": {"h": -9223372036854775808}}}
				""");
		assertThat(request.parameters()).containsEntry("a", "喇嘛")
			.containsEntry("b", 7L)
			.containsEntry("c", 0.5)
			.containsEntry("d", true)
			.containsEntry("e", null)
			.containsEntry("f", Arrays.asList(1L, List.of(2L)))
			.containsEntry("g", Map.of("h", Long.MIN_VALUE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "RETURN 1", "[]", "\"RETURN 1\"", "{}", "{\"statement\": 1}", "{\"statement\": \" \"}",
			"{\"statement\": \"RETURN 1\", \"parameters\": []}", "{\"statement\": \"RETURN 1\", \"write\": true}",
			"{\"statement\": \"RETURN 1\"} {}", "{\"statement\": \"RETURN 1\", \"statement\": \"RETURN 2\"}",
			"{\"statement\": \"RETURN $a\", \"parameters\": {\"a\": 9223372036854775808}}",
			"{\"statement\": \"RETURN $a\", \"parameters\": {\"a\": [1e999]}}" })
	void anyOtherFormIsRefusedWithTheRightOne(String body) {
		assertThatThrownBy(() -> read(body)).isInstanceOf(RequestRefused.class)
			.hasMessageContaining("expected {\"statement\"");
	}

	@Test
	void whatIsNotJsonIsToldByItsPlace() {
		assertThatThrownBy(() -> read("{\"statement\": \"RETURN 1\",\n oops}")).hasMessageContaining("not JSON at 2:");
	}

	private static CypherRequest read(String body) {
		return CypherRequest.read(body.getBytes(StandardCharsets.UTF_8));
	}

}

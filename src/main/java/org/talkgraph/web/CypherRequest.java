package org.talkgraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

/** A statement with its parameters, as it was sent. */
record CypherRequest(String statement, Map<String, @Nullable Object> parameters) {

	private static final ObjectReader STRICT = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build()
		.reader();

	private static final Set<String> FIELDS = Set.of("statement", "parameters");

	private static final String EXPECTED = "expected {\"statement\": \"MATCH …\", \"parameters\": {…}}";

	/**
	 * Reads a request.
	 * @throws RequestRefused where it is not JSON or not of that form
	 */
	static CypherRequest read(byte[] body) {
		JsonNode tree = tree(body);
		if (!tree.isObject()) {
			throw refused("the body is no JSON object");
		}
		for (String field : tree.propertyNames()) {
			if (!FIELDS.contains(field)) {
				throw refused("there is no field '%s'".formatted(field));
			}
		}
		JsonNode statement = tree.path("statement");
		JsonNode parameters = tree.path("parameters");
		if (!statement.isString() || statement.asString().isBlank()) {
			throw refused("'statement' is no text with something in it");
		}
		if (!parameters.isMissingNode() && !parameters.isNull() && !parameters.isObject()) {
			throw refused("'parameters' is no JSON object");
		}
		return new CypherRequest(statement.asString(), values(parameters));
	}

	private static JsonNode tree(byte[] body) {
		try {
			return STRICT.readTree(body);
		}
		catch (JacksonException ex) {
			TokenStreamLocation place = ex.getLocation();
			String where = (place != null) ? " at %d:%d".formatted(place.getLineNr(), place.getColumnNr()) : "";
			throw refused("the body is not JSON" + where);
		}
	}

	private static Map<String, @Nullable Object> values(JsonNode parameters) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		parameters.forEachEntry((name, value) -> values.put(name, JsonValues.plain(name, value)));
		return values;
	}

	static RequestRefused refused(String what) {
		return new RequestRefused(Problem.of(HttpStatus.BAD_REQUEST, "malformed-body", what + "; " + EXPECTED));
	}

}

package org.talkgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON as the plain values that a statement takes. */
final class JsonValues {

	private JsonValues() {
	}

	/**
	 * The value of a parameter.
	 * @throws RequestRefused where it holds a number that Cypher cannot hold
	 */
	static @Nullable Object plain(String parameter, JsonNode value) {
		return switch (value.getNodeType()) {
			case STRING -> value.asString();
			case BOOLEAN -> value.asBoolean();
			case NUMBER -> number(parameter, value);
			case ARRAY -> list(parameter, value);
			case OBJECT -> map(parameter, value);
			default -> null;
		};
	}

	private static Number number(String parameter, JsonNode value) {
		if (value.isIntegralNumber() && value.canConvertToLong()) {
			return value.asLong();
		}
		if (!value.isIntegralNumber() && Double.isFinite(value.asDouble())) {
			return value.asDouble();
		}
		throw CypherRequest.refused("the number in '%s' is too large for Cypher".formatted(parameter));
	}

	private static List<@Nullable Object> list(String parameter, JsonNode value) {
		List<@Nullable Object> list = new ArrayList<>();
		value.forEach((element) -> list.add(plain(parameter, element)));
		return list;
	}

	private static Map<String, @Nullable Object> map(String parameter, JsonNode value) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		value.forEachEntry((name, element) -> map.put(name, plain(parameter, element)));
		return map;
	}

}

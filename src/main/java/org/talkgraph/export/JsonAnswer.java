package org.talkgraph.export;

import org.talkgraph.query.Outcome;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What comes of a question as JSON: an answer as {@code {"query", "columns", "rows":
 * [{column: value}], "truncated"}}, a choice as {@code {"parameter", "form",
 * "candidates"}}, an unknown name as {@code {"parameter", "form", "nearest"}}.
 */
public final class JsonAnswer {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private JsonAnswer() {
	}

	/** The JSON, indented, without a last line end. */
	public static String of(Outcome outcome) {
		return JSON.writeValueAsString(outcome);
	}

}

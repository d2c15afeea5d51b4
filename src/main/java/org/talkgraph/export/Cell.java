package org.talkgraph.export;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A value of an answer as one text. */
final class Cell {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Cell() {
	}

	/** Nothing for null, elements of a plain list with semicolons, JSON for the rest. */
	static String of(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Map<?, ?> map -> JSON.writeValueAsString(map);
			case Collection<?> list when list.stream().anyMatch(Cell::isNested) -> JSON.writeValueAsString(list);
			case Collection<?> list -> list.stream().map(Cell::of).collect(Collectors.joining("; "));
			default -> value.toString();
		};
	}

	private static boolean isNested(@Nullable Object value) {
		return value instanceof Map || value instanceof Collection;
	}

}

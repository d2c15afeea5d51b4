package org.talkgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A row of an export's statements. */
record GraphRow(Map<String, @Nullable Object> columns) {

	GraphNode node() {
		List<String> labels = (this.columns.get("labels") instanceof List<?> several)
				? several.stream().map(String::valueOf).toList() : List.of();
		return new GraphNode(text("key"), labels, properties());
	}

	GraphEdge edge() {
		return new GraphEdge(text("type"), text("source"), text("target"), properties());
	}

	/** Whether there are more rows than were asked for. */
	boolean more() {
		return Boolean.TRUE.equals(this.columns.get("more"));
	}

	String text(String column) {
		return String.valueOf(this.columns.get(column));
	}

	private Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		if (this.columns.get("properties") instanceof Map<?, ?> map) {
			map.forEach((name, value) -> properties.put(String.valueOf(name), value));
		}
		return properties;
	}

}

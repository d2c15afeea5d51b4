package org.talkgraph.export;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.GraphNode;

/** What people read beside a node. */
final class NodeLabel {

	private static final int LONGEST = 100;

	private NodeLabel() {
	}

	/**
	 * Its name, title, or the beginning of its text; a turn's own label, or its number;
	 * else the key.
	 */
	static String of(GraphNode node) {
		Map<String, @Nullable Object> properties = node.properties();
		return Stream.of("name", "title", "text", "label")
			.map(properties::get)
			.filter(Objects::nonNull)
			.map((value) -> cut(value.toString()))
			.findFirst()
			.orElseGet(
					() -> properties.containsKey("index") ? node.type() + " " + properties.get("index") : node.key());
	}

	/** All its labels, as Neo4j's own exports write them: {@code :Person:Entity}. */
	static String all(GraphNode node) {
		return ":" + String.join(":", node.labels());
	}

	private static String cut(String text) {
		int most = Math.min(LONGEST, text.codePointCount(0, text.length()));
		int end = text.offsetByCodePoints(0, most);
		return (end < text.length()) ? text.substring(0, end) + "…" : text;
	}

}

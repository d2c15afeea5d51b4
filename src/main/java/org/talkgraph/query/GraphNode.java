package org.talkgraph.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node of the graph as it is.
 *
 * @param key what it is known by, in every graph of the same sources
 * @param labels the first says what it is
 * @param properties by name; values as those of an {@link Answer}
 */
public record GraphNode(String key, List<String> labels, Map<String, @Nullable Object> properties) {

	public GraphNode {
		labels = List.copyOf(labels);
	}

	/** What it is, such as {@code Model}. */
	public String type() {
		return this.labels.getFirst();
	}

}

package org.talkgraph.query;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An edge of the graph as it is. There may be several of a type between two nodes.
 *
 * @param source key of the node where it begins
 * @param target key of the node where it ends
 * @param properties by name; values as those of an {@link Answer}
 */
public record GraphEdge(String type, String source, String target, Map<String, @Nullable Object> properties) {

	/** How often it was said, where the graph counts that. */
	public Optional<Number> weight() {
		return (this.properties.get("count") instanceof Number count) ? Optional.of(count) : Optional.empty();
	}

}

package org.talkgraph.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Properties under the ids by which an XML format declares them first and refers to them
 * later.
 *
 * @param prefix of the ids, which tells those of nodes from those of edges
 * @param own what the format says of every node or edge
 * @param ofGraph what stands in the graph
 */
record Declared(String prefix, List<Property> own, List<Property> ofGraph) {

	static final Property LABEL = new Property("label", "label", Property.Kind.STRING, "what people read");

	static final Property TYPE = new Property("type", "type", Property.Kind.STRING, "what it is, or says");

	static final Property LABELS = new Property("labels", "labels", Property.Kind.STRING, "all labels in the graph");

	static final Property WEIGHT = new Property("weight", "weight", Property.Kind.FLOAT, "how often, where it counts");

	static Declared ofNodes(Properties properties, Property... own) {
		return new Declared("n_", List.of(own), properties.ofNodes());
	}

	static Declared ofEdges(Properties properties, Property... own) {
		return new Declared("e_", List.of(own), properties.ofEdges());
	}

	/** All, in the order in which their values come. */
	Stream<Property> all() {
		return Stream.concat(this.own.stream(), this.ofGraph.stream());
	}

	String id(Property property) {
		return this.prefix + property.shown();
	}

	/**
	 * Hands over the text of each value that is there.
	 * @param said by the format, by name
	 * @param properties of the graph, by name
	 */
	void each(Map<String, String> said, Map<String, @Nullable Object> properties, Taker taker) throws IOException {
		for (Property property : this.own) {
			String value = said.get(property.name());
			if (value != null) {
				taker.take(id(property), value);
			}
		}
		for (Property property : this.ofGraph) {
			Object value = properties.get(property.name());
			if (value != null) {
				taker.take(id(property), text(value));
			}
		}
	}

	/** Lists as JSON, which programs can read back whatever stands in them. */
	static String text(Object value) {
		return (value instanceof Collection<?> list) ? JsonMapper.shared().writeValueAsString(list) : value.toString();
	}

	/** Takes a value. */
	interface Taker {

		void take(String id, String text) throws IOException;

	}

}

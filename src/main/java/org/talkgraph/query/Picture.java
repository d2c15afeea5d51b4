package org.talkgraph.query;

import java.util.List;
import java.util.Map;

/**
 * A part of the graph as Cytoscape.js draws it.
 *
 * @param truncated whether there is more than is drawn
 */
public record Picture(Elements elements, boolean truncated) {

	/** Nodes, strongest first, and edges between them. */
	public record Elements(List<Element> nodes, List<Element> edges) {

		public Elements {
			nodes = List.copyOf(nodes);
			edges = List.copyOf(edges);
		}

	}

	/**
	 * A node or edge.
	 *
	 * @param data of a node {@code id} (its key), {@code label}, {@code type},
	 * {@code weight}, and {@code centre} (true) where the picture is about it; of an edge
	 * {@code id}, {@code source}, {@code target}, {@code type}, {@code weight}
	 */
	public record Element(Map<String, Object> data) {

		public Element {
			data = Map.copyOf(data);
		}

	}

}

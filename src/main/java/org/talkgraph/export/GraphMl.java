package org.talkgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

import org.talkgraph.query.GraphEdge;
import org.talkgraph.query.GraphNode;

/**
 * A graph as GraphML 1.0. Every node has {@code label} and {@code type}, every edge
 * {@code type} and an id; lists are JSON.
 */
final class GraphMl implements GraphWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private final XmlFile xml;

	private final Declared nodes;

	private final Declared edges;

	private long written;

	GraphMl(Writer out, Properties properties) throws IOException {
		this.nodes = Declared.ofNodes(properties, Declared.LABEL, Declared.TYPE, Declared.LABELS);
		this.edges = Declared.ofEdges(properties, Declared.TYPE, Declared.WEIGHT);
		this.xml = new XmlFile(out);
		this.xml.open("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
		declare("node", this.nodes);
		declare("edge", this.edges);
		this.xml.open("graph", "id", "talkgraph", "edgedefault", "directed");
	}

	private void declare(String element, Declared declared) throws IOException {
		for (Property property : declared.all().toList()) {
			this.xml.open("key", "id", declared.id(property), "for", element, "attr.name", property.shown(),
					"attr.type", type(property.kind()));
			this.xml.text("desc", property.meaning());
			this.xml.close();
		}
	}

	private static String type(Property.Kind kind) {
		return switch (kind) {
			case STRING, LIST -> "string";
			case INTEGER -> "long";
			case FLOAT -> "double";
			case BOOLEAN -> "boolean";
		};
	}

	@Override
	public void node(GraphNode node) throws IOException {
		Map<String, String> said = Map.of("label", NodeLabel.of(node), "type", node.type(), "labels",
				NodeLabel.all(node));
		this.xml.open("node", "id", node.key());
		this.nodes.each(said, node.properties(), this::data);
		this.xml.close();
	}

	@Override
	public void edge(GraphEdge edge) throws IOException {
		Map<String, String> said = new HashMap<>(Map.of("type", edge.type()));
		edge.weight().ifPresent((weight) -> said.put("weight", weight.toString()));
		this.xml.open("edge", "id", "e" + this.written, "source", edge.source(), "target", edge.target());
		this.edges.each(said, edge.properties(), this::data);
		this.xml.close();
		this.written++;
	}

	private void data(String id, String text) throws IOException {
		this.xml.text("data", text, "key", id);
	}

	@Override
	public void end() throws IOException {
		this.xml.end();
	}

}

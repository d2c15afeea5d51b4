package org.talkgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.talkgraph.query.GraphEdge;
import org.talkgraph.query.GraphNode;

/**
 * A graph as GEXF 1.2draft, the version that all readers know. Lists are JSON, which
 * Gephi takes as lists. The {@code kind} of edges is of GEXF 1.3: by it Gephi keeps edges
 * of several types between two nodes apart, and others pass it over.
 */
final class Gexf implements GraphWriter {

	private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

	private final XmlFile xml;

	private final Declared nodes;

	private final Declared edges;

	private boolean inEdges;

	private long written;

	Gexf(Writer out, Properties properties) throws IOException {
		this.nodes = Declared.ofNodes(properties, Declared.TYPE, Declared.LABELS);
		this.edges = Declared.ofEdges(properties, Declared.TYPE);
		this.xml = new XmlFile(out);
		this.xml.open("gexf", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/gexf.xsd", "version", "1.2");
		this.xml.open("meta");
		this.xml.text("creator", "talkgraph");
		this.xml.close();
		this.xml.open("graph", "defaultedgetype", "directed", "mode", "static", "idtype", "string");
		declare("node", this.nodes);
		declare("edge", this.edges);
		this.xml.open("nodes");
	}

	private void declare(String element, Declared declared) throws IOException {
		this.xml.open("attributes", "class", element, "mode", "static");
		for (Property property : declared.all().toList()) {
			this.xml.empty("attribute", "id", declared.id(property), "title", property.shown(), "type",
					type(property.kind()));
		}
		this.xml.close();
	}

	private static String type(Property.Kind kind) {
		return switch (kind) {
			case STRING -> "string";
			case LIST -> "liststring";
			case INTEGER -> "long";
			case FLOAT -> "double";
			case BOOLEAN -> "boolean";
		};
	}

	@Override
	public void node(GraphNode node) throws IOException {
		this.xml.open("node", "id", node.key(), "label", NodeLabel.of(node));
		this.xml.open("attvalues");
		this.nodes.each(Map.of("type", node.type(), "labels", NodeLabel.all(node)), node.properties(), this::value);
		this.xml.close();
		this.xml.close();
	}

	@Override
	public void edge(GraphEdge edge) throws IOException {
		beginEdges();
		List<String> attributes = new ArrayList<>(List.of("id", "e" + this.written, "source", edge.source(), "target",
				edge.target(), "label", edge.type(), "kind", edge.type()));
		edge.weight().ifPresent((weight) -> attributes.addAll(List.of("weight", weight.toString())));
		this.xml.open("edge", attributes.toArray(String[]::new));
		this.xml.open("attvalues");
		this.edges.each(Map.of("type", edge.type()), edge.properties(), this::value);
		this.xml.close();
		this.xml.close();
		this.written++;
	}

	private void beginEdges() throws IOException {
		if (!this.inEdges) {
			this.xml.close();
			this.xml.open("edges");
			this.inEdges = true;
		}
	}

	private void value(String id, String text) throws IOException {
		this.xml.empty("attvalue", "for", id, "value", text);
	}

	@Override
	public void end() throws IOException {
		beginEdges();
		this.xml.end();
	}

}

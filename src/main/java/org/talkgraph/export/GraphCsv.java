package org.talkgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.GraphEdge;
import org.talkgraph.query.GraphNode;

/**
 * A graph as one table, laid out as Neo4j's {@code apoc.export.csv.all} does: the columns
 * of nodes, then those of edges; a row is one or the other. Lists are JSON. A property
 * that nodes have too is named {@code edge_...} among the columns of edges, since most
 * readers keep only one of two columns with one name.
 */
final class GraphCsv implements GraphWriter {

	private final Writer out;

	private final Properties properties;

	private final List<String> noNode;

	private final List<String> noEdge;

	GraphCsv(Writer out, Properties properties) throws IOException {
		this.out = out;
		this.properties = properties;
		List<String> ofNodes = new ArrayList<>(List.of("_id", "_labels"));
		properties.ofNodes().forEach((property) -> ofNodes.add(property.name()));
		List<String> ofEdges = new ArrayList<>(List.of("_start", "_end", "_type"));
		properties.ofEdges()
			.forEach((property) -> ofEdges
				.add(ofNodes.contains(property.name()) ? "edge_" + property.name() : property.name()));
		this.noNode = Collections.nCopies(ofNodes.size(), "");
		this.noEdge = Collections.nCopies(ofEdges.size(), "");
		line(ofNodes, ofEdges);
	}

	@Override
	public void node(GraphNode node) throws IOException {
		List<String> cells = texts(node.key(), NodeLabel.all(node));
		add(cells, this.properties.ofNodes(), node.properties());
		line(cells, this.noEdge);
	}

	@Override
	public void edge(GraphEdge edge) throws IOException {
		List<String> cells = texts(edge.source(), edge.target(), edge.type());
		add(cells, this.properties.ofEdges(), edge.properties());
		line(this.noNode, cells);
	}

	private static List<String> texts(String... texts) {
		return List.of(texts)
			.stream()
			.map((text) -> CsvLine.harmless(text, text))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static void add(List<String> cells, List<Property> properties, Map<String, @Nullable Object> values) {
		for (Property property : properties) {
			Object value = values.get(property.name());
			cells.add((value != null) ? CsvLine.harmless(value, Declared.text(value)) : "");
		}
	}

	private void line(List<String> ofNode, List<String> ofEdge) throws IOException {
		List<String> cells = new ArrayList<>(ofNode);
		cells.addAll(ofEdge);
		CsvLine.write(cells, this.out);
	}

	@Override
	public void end() throws IOException {
		this.out.flush();
	}

}

package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * All that is in a graph, a line for each node and relationship, but for times and the
 * mark of the schema's script.
 */
public final class GraphDump {

	private static final String NODES = """
			MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties
			""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) RETURN a.key AS from, type(r) AS type,
			b.key AS to, properties(r) AS properties
			""";

	private GraphDump() {
	}

	public static List<String> of(Driver driver) {
		List<String> lines = new ArrayList<>();
		for (Record row : driver.executableQuery(NODES).execute().records()) {
			List<String> labels = new ArrayList<>(row.get("labels").asList((label) -> label.asString()));
			Collections.sort(labels);
			lines.add("(" + labels + " " + properties(row) + ")");
		}
		for (Record row : driver.executableQuery(RELATIONSHIPS).execute().records()) {
			lines.add(row.get("from").asString() + " -" + row.get("type").asString() + properties(row) + "-> "
					+ row.get("to").asString());
		}
		Collections.sort(lines);
		return lines;
	}

	private static Map<String, Object> properties(Record row) {
		Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		properties.remove("importedAt");
		properties.remove("script");
		return properties;
	}

}

package org.talkgraph.export;

import java.io.IOException;
import java.io.Writer;

/** Formats in which programs exchange graphs. */
public enum GraphFormat {

	/** GraphML 1.0. */
	GRAPHML,
	/** GEXF 1.2draft. */
	GEXF,
	/** Nodes and edges in one table, as Neo4j's apoc.export.csv.all lays it out. */
	CSV;

	/**
	 * Begins a file.
	 * @param out takes the text, which says of itself to be UTF-8
	 * @throws IOException where the target fails
	 */
	public GraphWriter writer(Writer out) throws IOException {
		Properties properties = Properties.shipped();
		return switch (this) {
			case GRAPHML -> new GraphMl(out, properties);
			case GEXF -> new Gexf(out, properties);
			case CSV -> new GraphCsv(out, properties);
		};
	}

}

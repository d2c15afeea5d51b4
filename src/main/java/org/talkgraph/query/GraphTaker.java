package org.talkgraph.query;

import java.io.IOException;

/** Takes a graph piece by piece: first its nodes, then the edges between them. */
public interface GraphTaker {

	/**
	 * The next node.
	 * @throws IOException where it cannot be kept
	 */
	void node(GraphNode node) throws IOException;

	/**
	 * The next edge; its ends have been taken.
	 * @throws IOException where it cannot be kept
	 */
	void edge(GraphEdge edge) throws IOException;

}

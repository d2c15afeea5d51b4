package org.talkgraph.graph;

import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;

import org.talkgraph.embedded.SharedDatabase;

/** A graph that is empty before each test, and what its talks come from. */
abstract class OneGraph {

	static final SourceRow SOURCE = new SourceRow("file:a.md", "sha-a", "heard-1", "the text of a");

	static final SourceRow OTHER = new SourceRow("file:b.md", "sha-b", "heard-1", "the text of b");

	final Driver driver = SharedDatabase.driver();

	final Graph graph = new Graph(this.driver);

	@BeforeEach
	void startEmpty() {
		SharedDatabase.empty();
		this.graph.prepare();
	}

}

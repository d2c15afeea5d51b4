package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.talkgraph.embedded.SharedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Two commands that import at the same time, as one that joins a server may. */
class ConcurrentWritersIT {

	private static final int SOURCES = 12;

	private final Driver driver = SharedDatabase.driver();

	@Test
	void writersAtTheSameTimeLeaveTheGraphOfOneAfterTheOther() throws Exception {
		SharedDatabase.empty();
		new Graph(this.driver).prepare();
		for (int i = 0; i < SOURCES; i++) {
			importSource(i);
		}
		List<String> expected = GraphDump.of(this.driver);
		SharedDatabase.empty();
		new Graph(this.driver).prepare();
		List<Callable<Boolean>> imports = new ArrayList<>();
		for (int i = 0; i < SOURCES; i++) {
			int source = i;
			imports.add(() -> importSource(source));
		}
		try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
			for (Future<Boolean> done : writers.invokeAll(imports)) {
				assertThat(done.get()).isTrue();
			}
		}
		assertThat(GraphDump.of(this.driver)).isEqualTo(expected);
	}

	private boolean importSource(int number) {
		Graph graph = new Graph(this.driver);
		SourceRow source = new SourceRow("made-up:" + number, "sha" + number, "heard", "text " + number);
		List<String> keys = List.of(number + "/0", number + "/1");
		for (String key : keys) {
			graph.write(source, new World(key.hashCode()).talk(key, 0), false);
		}
		return graph.finish(source, keys).complete();
	}

}

package org.talkgraph.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.talkgraph.cypher.Statements;
import org.talkgraph.embedded.SharedDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphPiecesIT {

	private static final int MANY = 1000;

	private Driver driver;

	@BeforeEach
	void write() {
		this.driver = TwoTalks.into();
	}

	@Test
	void theWholeGraphIsEveryNodeAndEdgeOfTheContract() throws IOException {
		Kept kept = new Kept();
		Taken taken = new GraphPieces(this.driver).whole(kept);
		assertThat(taken).isEqualTo(new Taken(kept.nodes.size(), kept.edges.size(), false));
		assertThat(taken.nodes())
			.isEqualTo(count("MATCH (n) WHERE NOT n:SourceText AND NOT n:Schema RETURN count(n) AS count"));
		assertThat(taken.edges()).isEqualTo(count("MATCH ()-[r]->() WHERE NOT r:FOUND RETURN count(r) AS count"));
		assertThat(kept.nodes).extracting(GraphNode::type)
			.isSorted()
			.contains("Claim", "Event", "Model", "Organization", "Person", "Source", "Talk", "Topic", "Turn",
					"Utterance");
		assertThat(kept.nodes).extracting(GraphNode::labels)
			.contains(List.of("Person", "Anonymous"), List.of("Person", "Entity"), List.of("Model", "Entity"));
		kept.assertEveryEdgeJoinsNodes();
	}

	@Test
	void theOrderIsTotal() throws IOException {
		Kept first = new Kept();
		new GraphPieces(this.driver).whole(first);
		assertThat(first.edges).extracting(GraphEdge::type).isSorted();
		assertThat(first.nodes)
			.isSortedAccordingTo(Comparator.comparing(GraphNode::type).thenComparing(GraphNode::key));
		TwoTalks.into();
		Kept second = new Kept();
		new GraphPieces(this.driver).whole(second);
		assertThat(second.keys()).isEqualTo(first.keys());
		assertThat(second.edges).isEqualTo(first.edges);
	}

	@Test
	void occurrencesOfOnePairAreInTheOrderOfTheirPlaces() throws IOException {
		Kept kept = new Kept();
		new GraphPieces(this.driver).whole(kept);
		List<GraphEdge> names = kept.edges.stream()
			.filter((edge) -> edge.type().equals("NAMES") && edge.source().equals(TwoTalks.KEYNOTE + "#0/u")
					&& edge.target().equals("model:aster-2"))
			.toList();
		assertThat(names).extracting((edge) -> (Long) edge.properties().get("start")).hasSize(2).isSorted();
	}

	@Test
	void nothingIsSortedAsAWhole() {
		for (String script : List.of("export-nodes", "export-edges")) {
			for (String statement : Statements.looks(script)) {
				String plan = this.driver.executableQuery("EXPLAIN " + statement).execute().summary().plan().toString();
				assertThat(plan).as(statement).contains("NodeIndexScan").doesNotContain("operatorType='Sort");
			}
		}
	}

	@Test
	void aroundAnEntityAreWhatItIsTiedToAndItsClaims() throws IOException {
		Kept kept = new Kept();
		Taken taken = around("model:aster-2", MANY, kept);
		assertThat(kept.keys())
			.contains("model:aster-2", "model:aster", "organization:nimbus", "person:mira-falk", TwoTalks.PANEL,
					TwoTalks.KEYNOTE, TwoTalks.PANEL + "#c1", TwoTalks.KEYNOTE + "#c0")
			// what else a claim is about, and where it is stated
			.contains("model:birch", TwoTalks.PANEL + "#2")
			.doesNotContain("topic:scaling", TwoTalks.PANEL + "#0");
		assertThat(kept.edges).extracting((edge) -> "%s %s %s".formatted(edge.source(), edge.type(), edge.target()))
			.contains("person:mira-falk MADE " + TwoTalks.KEYNOTE + "#c0", TwoTalks.PANEL + "#c1 ABOUT model:birch",
					"model:aster-2 VERSION_OF model:aster", TwoTalks.PANEL + "#2 IN " + TwoTalks.PANEL,
					"person:mira-falk MENTIONS model:aster-2");
		assertThat(kept.nodes).extracting(GraphNode::key).doesNotHaveDuplicates();
		assertThat(taken).isEqualTo(new Taken(kept.nodes.size(), kept.edges.size(), false));
		kept.assertEveryEdgeJoinsNodes();
	}

	@Test
	void aroundAnEntityTheOrderIsThatOfTheWholeGraph() throws IOException {
		Kept whole = new Kept();
		new GraphPieces(this.driver).whole(whole);
		for (String key : List.of("person:mira-falk", "model:aster", "organization:nimbus")) {
			Kept part = new Kept();
			around(key, MANY, part);
			assertThat(part.keys())
				.isEqualTo(whole.keys().stream().filter((each) -> part.keys().contains(each)).toList());
			assertThat(part.edges).isEqualTo(whole.edges.stream().filter(part.edges::contains).toList());
		}
	}

	@Test
	void moreAroundAnEntityThanIsTakenIsSaid() throws IOException {
		Kept kept = new Kept();
		assertThat(around("model:aster-2", 1, kept).more()).isTrue();
		assertThat(kept.keys()).contains("model:aster-2").filteredOn((key) -> key.contains("#c")).hasSize(1);
	}

	@Test
	void aKeyThatIsNotInTheGraphHasNothingAroundIt() throws IOException {
		assertThat(new GraphPieces(this.driver).around("model:none", new Kept())).isEmpty();
	}

	@Test
	void aGraphThatIsWrittenToMeanwhileIsNotMixed() {
		Kept writes = new Kept() {
			@Override
			public void node(GraphNode node) {
				GraphPiecesIT.this.driver
					.executableQuery("MATCH (e:Entity {key: 'topic:scaling'}) SET e.name = e.name + '!'")
					.execute();
			}
		};
		assertThatExceptionOfType(QueryStopped.class).isThrownBy(() -> new GraphPieces(this.driver).whole(writes))
			.withMessageContaining("written to while it was read");
	}

	@Test
	void anEmptyGraphIsTaken() throws IOException {
		SharedDatabase.empty();
		assertThat(new GraphPieces(this.driver).whole(new Kept())).isEqualTo(new Taken(0, 0, false));
	}

	private Taken around(String key, int most, Kept kept) throws IOException {
		return new GraphPieces(this.driver, most, most).around(key, kept).orElseThrow();
	}

	private long count(String statement) {
		return this.driver.executableQuery(statement).execute().records().getFirst().get("count").asLong();
	}

	/** Keeps everything. */
	private static class Kept implements GraphTaker {

		private final List<GraphNode> nodes = new ArrayList<>();

		private final List<GraphEdge> edges = new ArrayList<>();

		@Override
		public void node(GraphNode node) {
			assertThat(this.edges).isEmpty();
			this.nodes.add(node);
		}

		@Override
		public void edge(GraphEdge edge) {
			this.edges.add(edge);
		}

		List<String> keys() {
			return this.nodes.stream().map(GraphNode::key).toList();
		}

		void assertEveryEdgeJoinsNodes() {
			Set<String> keys = this.nodes.stream().map(GraphNode::key).collect(Collectors.toSet());
			assertThat(keys).hasSameSizeAs(this.nodes);
			assertThat(this.edges).allMatch((edge) -> keys.contains(edge.source()) && keys.contains(edge.target()));
		}

	}

}

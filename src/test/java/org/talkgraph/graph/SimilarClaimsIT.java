package org.talkgraph.graph;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SimilarClaimsIT extends OneGraph {

	@Test
	void claimsOfTwoTalksThatSpeakOfTheSameMatterAreRelatedOnce() {
		write(talk("t1").speaksOf("Ada", 0, "Aster", "price").speaksOf("Ada", 0, "Birch", "speed"));
		write(talk("t2").speaksOf("Ada", 0, "Aster", "price"));
		write(talk("t3").speaksOf("Bo", 1, "Aster", "speed"));
		assertThat(similar()).containsExactly("t1#c0 - t2#c0 0.8808 [Aster, price]");
		assertThat(GraphDump.of(this.driver)).filteredOn((line) -> line.contains("SIMILAR_TO")).hasSize(1);
	}

	@Test
	void writingAgainChangesNothingAndADeletedTalkLeavesNone() {
		write(talk("t1").speaksOf("Ada", 0, "Aster", "price"));
		List<String> before = GraphDump.of(this.driver);
		write(talk("t2").speaksOf("Bo", 1, "Aster", "price"));
		List<String> both = GraphDump.of(this.driver);
		write(talk("t1").speaksOf("Ada", 0, "Aster", "price"));
		assertThat(GraphDump.of(this.driver)).isEqualTo(both);
		this.graph.deleteTalk("t2", false);
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void withinATalkOnlyPeopleWhoAreKnownToBeTwoAreRelated() {
		write(talk("t1").speaksOf("Ada", 0, "Aster", "price")
			.speaksOf("Ada", 0, "Aster", "price")
			.speaksOf(null, 2, "Aster", "price")
			.speaksOf("Bo", 1, "Aster", "price"));
		assertThat(similar()).containsExactly("t1#c0 - t1#c3 0.9805 [Aster, price]",
				"t1#c1 - t1#c3 0.9805 [Aster, price]");
	}

	@Test
	void whatIsSaidBesideEachOtherNeedsToShareLess() {
		write(talk("t1").says("Bo", "fourth")
			.says("Bo", "fifth")
			.speaksOf("Ada", 0, "Aster", "price")
			.speaksOf("Bo", 1, "Aster", "speed")
			.speaksOf("Bo", 3, "Aster", "taste")
			.speaksOf("Bo", 4, "Aster", "colour"));
		write(talk("t2").speaksOf("Bo", 1, "Aster", "weight"));
		assertThat(similar()).containsExactly("t1#c0 - t1#c1 0.644 [Aster]", "t1#c0 - t1#c2 0.511 [Aster]");
	}

	@Test
	void twoReadingsOfOneTalkAreNotRelated() {
		write(talk("t1").event("Summit").title("On Prices").speaksOf("Ada", 0, "Aster", "price"));
		write(talk("t2").event("Summit").title("On prices").speaksOf("Ada", 0, "Aster", "price"));
		assertThat(similar()).isEmpty();
		write(talk("t3").event("Summit").title("On costs").speaksOf("Ada", 0, "Aster", "price"));
		assertThat(similar()).hasSize(2);
	}

	@Test
	void aMatterOfWhichVeryManySpeakRelatesNobodyUntilFewerDo() {
		write(talk("t1").speaksOf("Ada", 0, "Aster", "price"));
		write(talk("t2").speaksOf("Ada", 0, "Aster", "price"));
		List<String> few = GraphDump.of(this.driver);
		assertThat(similar()).hasSize(1);
		TalkRowsBuilder crowd = talk("t3");
		for (int i = 0; i < 60; i++) {
			crowd.speaksOf("Bo", 1, "Aster", "word " + i);
		}
		write(crowd);
		assertThat(similar()).isEmpty();
		this.graph.deleteTalk("t3", false);
		assertThat(GraphDump.of(this.driver)).isEqualTo(few);
	}

	private static TalkRowsBuilder talk(String key) {
		return new TalkRowsBuilder(key).named("Ada", null)
			.named("Bo", null)
			.says("Ada", "first")
			.says("Bo", "second")
			.says(null, "third");
	}

	private void write(TalkRowsBuilder talk) {
		this.graph.write(SOURCE, talk.rows(), false);
	}

	private List<String> similar() {
		return this.driver
			.executableQuery("MATCH (a)-[r:SIMILAR_TO]->(b) RETURN a.key AS a, b.key AS b, r.score AS score,"
					+ " r.shared AS shared ORDER BY a, b")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("a").asString() + " - " + row.get("b").asString() + " " + row.get("score").asDouble()
					+ " " + row.get("shared").asList())
			.toList();
	}

}

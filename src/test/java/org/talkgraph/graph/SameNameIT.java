package org.talkgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is who among people whom talks know by their full names only. */
class SameNameIT extends OneGraph {

	private static final String WHO = """
			MATCH (p:Person)-[:SPOKE_AT]->(t:Talk) WITH p, t ORDER BY t.key
			WITH p, collect(t.key) AS talks
			RETURN reduce(s = p.name + ':', talk IN talks | s + ' ' + talk) AS who ORDER BY who
			""";

	private static final String MENTIONS = """
			MATCH (p:Person)-[m:MENTIONS]->(e:Model) RETURN p.name + ': ' + m.count + ' from ' + m.firstTalk
			+ ' to ' + m.lastTalk AS who ORDER BY who
			""";

	@Test
	void oneNameInTwoTalksIsTwoPeopleWithoutMoreEvidence() {
		write("t1", "Ada Quill", null, null);
		write("t2", "Ada Quill", "Nimbus Lab", "Summit");
		assertThat(strings(WHO)).containsExactly("Ada Quill: t1", "Ada Quill: t2");
	}

	@Test
	void theSameAffiliationMakesThemOneUnderTheMostFrequentName() {
		write("t1", "ADA Quill", "Nimbus Lab", null);
		write("t2", "Ada Quill", "nimbus lab", null);
		write("t3", "Ada Quill", "Nimbus Lab", null);
		assertThat(strings(WHO)).containsExactly("Ada Quill: t1 t2 t3");
		assertThat(strings(MENTIONS)).containsExactly("Ada Quill: 3 from t1 to t3");
		assertThat(strings("MATCH (p:Person) RETURN p.aliases[0] AS who")).containsExactly("ADA Quill");
	}

	@Test
	void aTalkJoinsTwoAndPartsThemWhenItGoes() {
		write("t1", "Ada Quill", "Nimbus Lab", null);
		write("t2", "Ada Quill", null, "Summit");
		List<String> before = GraphDump.of(this.driver);
		write("t3", "Ada Quill", "Nimbus Lab", "Summit");
		assertThat(strings(WHO)).containsExactly("Ada Quill: t1 t2 t3");
		assertThat(strings(MENTIONS)).containsExactly("Ada Quill: 3 from t1 to t3");
		this.graph.deleteTalk("t3", false);
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void aCorrectedAffiliationPartsThem() {
		write("t1", "Ada Quill", "Nimbus Lab", null);
		write("t2", "Ada Quill", "Nimbus Lab", null);
		write("t1", "Ada Quill", "Ferry AI", null);
		assertThat(strings(WHO)).containsExactly("Ada Quill: t1", "Ada Quill: t2");
		assertThat(strings(MENTIONS)).containsExactly("Ada Quill: 1 from t1 to t1", "Ada Quill: 1 from t2 to t2");
	}

	@Test
	void whoIsOnlySpokenOfIsTheSamePersonToo() {
		write("t1", "Ada Quill", "Nimbus Lab", null);
		TalkRowsBuilder talk = new TalkRowsBuilder("t2")
			.person("ada", new TalkRows.Identity.Named("Ada Quill"), null, "Nimbus Lab")
			.says(null, "Ada Quill said so", "ada");
		this.graph.write(SOURCE, talk.rows(), false);
		assertThat(strings("MATCH (t:Talk)-[:MENTIONS]->(p:Person)-[:SPOKE_AT]->(s:Talk) RETURN t.key + s.key AS who"))
			.containsExactly("t2t1");
	}

	private void write(String key, String name, @Nullable String affiliation, @Nullable String event) {
		TalkRowsBuilder talk = new TalkRowsBuilder(key).entity("model:aster", "Model", null, null)
			.named(name, affiliation)
			.says(name, "aster", "model:aster")
			.claims(name, "model:aster", 0);
		if (event != null) {
			talk.event(event);
		}
		this.graph.write(SOURCE, talk.rows(), false);
	}

	private List<String> strings(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("who").asString())
			.toList();
	}

}

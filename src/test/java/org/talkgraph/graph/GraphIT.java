package org.talkgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkgraph.graph.TalkRows.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GraphIT extends OneGraph {

	@Test
	void writesTheGraphOfATalkWithAllOfItsEvidence() throws IOException {
		write(SOURCE,
				new TalkRowsBuilder("t1").event("Summit")
					.entity("organization:nimbus", "Organization", null, null)
					.entity("model:aster", "Model", "organization:nimbus", null)
					.entity("model:aster-2", "Model", null, "model:aster")
					.entity("model:unused", "Model", null, null)
					.named("Ada Quill", "Nimbus Lab")
					.person("m", new Identity.Anonymous("unknown moderator"), "moderator", null)
					.says("Ada Quill", "aster 2 and again aster 2", "model:aster-2", "model:aster-2")
					.says("m", "thanks")
					.says(null, "who am I")
					.claims("Ada Quill", "model:aster-2", 0, 2)
					.affiliated("Ada Quill", "organization:nimbus", 7)
					.rows());
		String ada = Keys.named("person:ada-quill~", "affiliation nimbus-lab");
		assertThat(GraphDump.of(this.driver))
			.containsExactlyInAnyOrderElementsOf(expected("one-talk.txt").replace("ADA", ada).lines().toList());
	}

	@Test
	void writingAgainChangesNothing() {
		assertThat(write(SOURCE, panel("t1"))).isEqualTo(new WriteOutcome.Added());
		this.graph.finish(SOURCE, List.of("t1"));
		List<String> before = GraphDump.of(this.driver);
		assertThat(write(SOURCE, panel("t1"))).isEqualTo(new WriteOutcome.Replaced());
		this.graph.finish(SOURCE, List.of("t1"));
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void rowsThatContradictThemselvesLeaveTheEarlierState() {
		write(SOURCE, panel("t1"));
		List<String> before = GraphDump.of(this.driver);
		TalkRows wrong = new TalkRowsBuilder("t1").says(null, "hello").claims(null, "model:missing", 0).rows();
		assertThatIllegalArgumentException().isThrownBy(() -> write(SOURCE, wrong))
			.withMessageContaining("model:missing");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void aRefusalInTheMiddleOfATalkLeavesTheEarlierState() {
		write(SOURCE, panel("t1"));
		write(SOURCE, panel("t2"));
		List<String> before = GraphDump.of(this.driver);
		TalkRows good = panel("t1");
		TalkRows.Utterance first = good.utterances().getFirst();
		TalkRows clash = new TalkRows(good.talk(), good.people(), good.entities(), good.turns(),
				List.of(new TalkRows.Utterance("t2#t0/u", first.turn(), 0, 0, 1, "x", "en", null, null, false)),
				List.of(), List.of(), List.of());
		assertThatExceptionOfType(GraphRefused.class).isThrownBy(() -> write(SOURCE, clash))
			.withMessageContaining("t2#t0/u")
			.withMessageContaining("nothing of it was written");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void theHashesOfASourceStandOnlyForACompleteImport() {
		assertThat(this.graph.state(SOURCE.uri())).isEmpty();
		write(SOURCE, panel("t1"));
		assertThat(this.graph.state(SOURCE.uri())).hasValueSatisfying((state) -> {
			assertThat(state.complete()).isFalse();
			assertThat(state.isUnchanged("sha-a", "heard-1")).isFalse();
		});
		assertThat(this.graph.finish(SOURCE, List.of("t1"))).isEqualTo(new Finished(List.of(), true));
		assertThat(this.graph.state(SOURCE.uri())).contains(new SourceState("sha-a", "heard-1", 1));
		write(new SourceRow(SOURCE.uri(), "sha-a", "heard-2", SOURCE.text()), panel("t1"));
		assertThat(this.graph.state(SOURCE.uri())).contains(new SourceState(null, null, 1));
	}

	@Test
	void anEditedSourceLosesTheTalksThatItNoLongerHoldsAndItsOldText() {
		write(SOURCE, panel("t1"));
		write(SOURCE, panel("t2"));
		this.graph.finish(SOURCE, List.of("t1", "t2"));
		SourceRow edited = new SourceRow(SOURCE.uri(), "sha-edited", "heard-1", "the edited text");
		write(edited, panel("t2"));
		assertThat(this.graph.finish(edited, List.of("t2"))).isEqualTo(new Finished(List.of("t1"), true));
		assertThat(strings("MATCH (t:Talk) RETURN t.key AS value")).containsExactly("t2");
		assertThat(strings("MATCH (x:SourceText) RETURN x.text AS value")).containsExactly("the edited text");
	}

	@Test
	void aTextIsKeptAsLongAsATalkHasOffsetsIntoIt() {
		write(SOURCE, panel("t1"));
		write(SOURCE, panel("t2"));
		this.graph.finish(SOURCE, List.of("t1", "t2"));
		write(new SourceRow(SOURCE.uri(), "sha-edited", "heard-1", "the edited text"), panel("t2"));
		assertThat(strings("""
				MATCH (t:Talk)-[f:FROM]->() MATCH (x:SourceText {sha256: f.sha256})
				RETURN t.key + ': ' + x.text AS value ORDER BY value
				""")).containsExactly("t1: the text of a", "t2: the edited text");
	}

	@Test
	void theSameTalkOfAnotherSourceIsReplacedOnlyWhenAsked() {
		write(SOURCE, panel("t1"));
		this.graph.finish(SOURCE, List.of("t1"));
		List<String> before = GraphDump.of(this.driver);
		assertThat(write(OTHER, panel("t1"))).isEqualTo(new WriteOutcome.AlreadyThere("file:a.md"));
		assertThat(this.graph.finish(OTHER, List.of("t1"))).isEqualTo(new Finished(List.of(), false));
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
		assertThat(this.graph.write(OTHER, panel("t1"), true)).isEqualTo(new WriteOutcome.Replaced());
		assertThat(this.graph.finish(OTHER, List.of("t1")).complete()).isTrue();
		assertThat(this.graph.state(SOURCE.uri())).isEmpty();
		assertThat(strings("MATCH (x:SourceText) RETURN x.sha256 AS value")).containsExactly("sha-b");
	}

	@Test
	void aSourceThatLostATalkToAnotherIsNotComplete() {
		write(SOURCE, panel("t1"));
		write(SOURCE, panel("t2"));
		this.graph.finish(SOURCE, List.of("t1", "t2"));
		this.graph.write(OTHER, panel("t1"), true);
		assertThat(this.graph.state(SOURCE.uri())).contains(new SourceState(null, null, 1));
	}

	@Test
	void familiesAndDevelopersComeAndGoWithWhatNeedsThem() {
		write(SOURCE, panel("t1"));
		write(OTHER,
				new TalkRowsBuilder("t2").entity("organization:nimbus", "Organization", null, null)
					.entity("model:aster", "Model", "organization:nimbus", null)
					.says(null, "aster", "model:aster")
					.rows());
		assertThat(entities()).contains("model:aster-2", "model:aster", "organization:nimbus");
		this.graph.deleteTalk("t1", false);
		assertThat(entities()).containsExactly("model:aster", "organization:nimbus");
		this.graph.deleteTalk("t2", false);
		assertThat(GraphDump.of(this.driver)).containsExactly("([Schema] {key=talkgraph, version=2})");
	}

	@Test
	void aDeveloperWhomNewKnowledgeReplacesGoesIfNothingElseNeedsIt() {
		write(SOURCE, panel("t1"));
		write(SOURCE,
				new TalkRowsBuilder("t1").entity("organization:ferry", "Organization", null, null)
					.entity("model:aster", "Model", "organization:ferry", null)
					.says(null, "aster", "model:aster")
					.rows());
		assertThat(entities()).containsExactly("model:aster", "organization:ferry");
	}

	@Test
	void whatTalksFoundIsWhatMostOfThemSay() {
		write(SOURCE, found("t1", "Zed", "Zeta"));
		write(SOURCE, found("t2", "ZED"));
		write(SOURCE, found("t3", "ZED", "zet"));
		String described = "MATCH (e:Technology) RETURN e.name + ' ' + reduce(s = '', a IN e.aliases | s + a + ';')"
				+ " AS value";
		assertThat(strings(described)).containsExactly("ZED Zed;Zeta;zet;");
		this.graph.deleteTalk("t2", false);
		assertThat(strings(described)).containsExactly("ZED Zed;Zeta;zet;");
		this.graph.deleteTalk("t3", false);
		assertThat(strings(described)).containsExactly("Zed Zeta;");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whomFewSayToHaveMadeSomethingIsTheSameInEveryOrder(boolean developerIsKnown) {
		TalkRows few = made("t1", "organization:few", developerIsKnown);
		TalkRows many = made("t2", "organization:many", true);
		TalkRows most = made("t3", "organization:many", true);
		write(SOURCE, few);
		write(SOURCE, many);
		write(SOURCE, most);
		List<String> fewFirst = GraphDump.of(this.driver);
		startEmpty();
		write(SOURCE, many);
		write(SOURCE, most);
		write(SOURCE, few);
		assertThat(GraphDump.of(this.driver)).isEqualTo(fewFirst);
		this.graph.deleteTalk("t2", false);
		this.graph.deleteTalk("t3", false);
		assertThat(strings("MATCH (:Technology)-[:DEVELOPED_BY]->(o) RETURN o.key AS value"))
			.containsExactly("organization:few");
		write(SOURCE, many);
		write(SOURCE, most);
		assertThat(GraphDump.of(this.driver)).isEqualTo(fewFirst);
		write(SOURCE,
				new TalkRowsBuilder("t4").discovered("organization:few", "Organization", "Few")
					.says(null, "few", "organization:few")
					.rows());
		this.graph.deleteTalk("t4", false);
		assertThat(GraphDump.of(this.driver)).isEqualTo(fewFirst);
	}

	@Test
	void findsTextsAndNamesInChineseAndEnglish() {
		write(SOURCE, new TalkRowsBuilder("t1").named("李小满", null).says("李小满", "我们今天讨论开放的权重").rows());
		assertThat(strings(
				"CALL db.index.fulltext.queryNodes('utterance_text', '权重') YIELD node" + " RETURN node.key AS value"))
			.containsExactly("t1#t0/u");
		assertThat(strings(
				"CALL db.index.fulltext.queryNodes('entity_names', '小满') YIELD node" + " RETURN node.name AS value"))
			.containsExactly("李小满");
	}

	@Test
	void countsWhatIsThere() {
		write(SOURCE, panel("t1"));
		assertThat(this.graph.counts()).isEqualTo(new GraphCounts(1, 2, 1, 2, 1, 3));
	}

	@Test
	void aGraphOfAnotherSchemaIsLeftAlone() {
		write(SOURCE, panel("t1"));
		this.driver.executableQuery("MATCH (s:Schema) SET s.version = 0").execute();
		assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(this.graph::prepare)
			.withMessageContaining("written by version 0 of the schema, this build writes version 2")
			.withMessageContaining("import the sources again");
		assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(() -> write(SOURCE, panel("t2")));
	}

	@Test
	void keysOfALaterBuildAreMadeInAnEarlierGraph() {
		this.driver.executableQuery("DROP INDEX talk_sample").execute();
		this.driver.executableQuery("MATCH (s:Schema) SET s.script = 'that of an earlier build'").execute();
		this.graph.prepare();
		assertThat(this.driver.executableQuery("SHOW INDEXES YIELD name").execute().records())
			.extracting((row) -> row.get("name").asString())
			.contains("talk_sample");
	}

	private WriteOutcome write(SourceRow source, TalkRows rows) {
		return this.graph.write(source, rows, false);
	}

	private static TalkRows panel(String key) {
		return new TalkRowsBuilder(key).entity("organization:nimbus", "Organization", null, null)
			.entity("model:aster", "Model", "organization:nimbus", null)
			.entity("model:aster-2", "Model", null, "model:aster")
			.named("Ada Quill", "Nimbus Lab")
			.named("Bo Renner", null)
			.says("Ada Quill", "aster 2", "model:aster-2")
			.says("Bo Renner", "aster and Ada", "model:aster", "Ada Quill")
			.claims("Ada Quill", "model:aster", 0)
			.rows();
	}

	private static TalkRows found(String key, String name, String... aliases) {
		return new TalkRowsBuilder(key).discovered("technology:zed", "Technology", name, aliases)
			.says(null, "zed", "technology:zed")
			.rows();
	}

	private static TalkRows made(String key, String developer, boolean known) {
		TalkRowsBuilder talk = new TalkRowsBuilder(key);
		if (known) {
			talk.entity(developer, "Organization", null, null);
		}
		else {
			talk.discovered(developer, "Organization", developer);
		}
		return talk.discoveredOf(developer, "technology:zed", "Zed").says(null, "zed", "technology:zed").rows();
	}

	private static String expected(String file) throws IOException {
		return Files.readString(Path.of("src/test/resources/org/talkgraph/graph", file));
	}

	private List<String> entities() {
		return strings("MATCH (e:Entity) WHERE NOT e:Person RETURN e.key AS value ORDER BY value");
	}

	private List<String> strings(String query) {
		return this.driver.executableQuery(query)
			.withParameters(Map.of())
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("value").asString())
			.toList();
	}

}

package org.talkgraph.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

import org.talkgraph.graph.GraphDump;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.hearing.LearntWeights;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.source.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** From files to the graph, with everything in between. */
class ImporterIT extends FilesToGraph {

	private static final Hearing HEARING = new Hearing(KnowledgeBase.shipped());

	private static final Path SEED = Path.of("../shared/talks/000_0b1d47d4c6ad349d.txt");

	private static final String TWO_TALKS = """
			# 2031湖畔论坛-上午 - P1：开场：许青舟 - 湖畔 - BV1TESTCASE1

			大家好，我是许青舟。今天讲GPT4。我认为喇嘛比GPT4更便宜，到2035年会有一半的公司用喇嘛。

			# 2031湖畔论坛-下午 - P2：收尾：陆听澜 - 湖畔 - BV1TESTCASE1

			各位好，我是陆听澜。通义千问是阿里巴巴的模型。
			""";

	@Test
	void importingTwiceChangesNothing() throws IOException {
		Path file = write("two.md", TWO_TALKS);
		assertThat(run(file.toString()).talks()).isEqualTo(2);
		List<String> before = everything();
		ImportReport again = run(file.toString());
		assertThat(again.unchanged()).isEqualTo(2);
		assertThat(again.talks()).isZero();
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aTalkThatCannotBeHeardCostsItsSourceAndNoOther() throws IOException {
		write("a.md", "# 山顶：许青舟\n\n今天讲喇嘛。\n");
		write("b.md", "# 湖畔：陆听澜\n\n今天讲GPT4。\n");
		LearntWeights shipped = LearntWeights.shipped();
		Map<String, Double> weights = new LinkedHashMap<>(shipped.links().weights());
		weights.remove("heard form");
		Weights broken = new Weights(shipped.links().threshold(), weights, shipped.links().calibration());
		Hearing hearing = new Hearing(KnowledgeBase.shipped(),
				new LearntWeights(broken, shipped.turns(), shipped.claims()));
		ImportReport report = run(hearing, this.folder.toString());
		assertThat(report.talks()).isEqualTo(1);
		assertThat(names("GPT-4")).isEqualTo(1);
		assertThat(report.failed()).singleElement().satisfies((failure) -> {
			assertThat(failure.source()).contains("a.md");
			assertThat(failure.reason()).contains("cannot be heard", "'heard form'");
		});
	}

	@Test
	void aTalkThatTheDatabaseRefusesCostsNoOtherAndIsAskedForAgain() throws IOException {
		write("a.md", "# 山顶：许青舟\n\n今天讲喇嘛。\n");
		write("b.md", "# 山顶：许青舟\n\n今天讲GPT4。\n");
		write("c.md", "# 湖畔：陆听澜\n\n今天讲GPT4。\n");
		String refused = this.folder.resolve("b.md").toRealPath().toString();
		this.driver.executableQuery("CREATE CONSTRAINT one_title FOR (t:Talk) REQUIRE t.title IS UNIQUE").execute();
		List<String> said = new ArrayList<>();
		try {
			ImportReport report = importer(HEARING, said::add).run(List.of(this.folder.toString()),
					InputStream.nullInputStream(), false);
			assertThat(report.talks()).isEqualTo(2);
			assertThat(report.failed()).singleElement().satisfies((failure) -> {
				assertThat(failure.source()).isEqualTo(refused);
				assertThat(failure.reason()).contains("the database refuses", "-Xmx");
			});
			assertThat(said).anyMatch((line) -> line.startsWith(refused + " (line 1): talk '"));
		}
		finally {
			this.driver.executableQuery("DROP CONSTRAINT one_title").execute();
		}
		assertThat(run(this.folder.toString()).talks()).isOne();
	}

	@Test
	void whatIsNoTranscriptIsSaidWhileItIsPassedOver() throws IOException {
		write("a.json", "{\"name\": \"settings\"}");
		write("b.json", "{\"name\": \"settings\"}");
		List<String> said = new ArrayList<>();
		ImportReport report = importer(HEARING, said::add).run(List.of(this.folder.toString()),
				InputStream.nullInputStream(), false);
		assertThat(report.failed()).hasSize(1);
		assertThat(said).hasSize(3).last().asString().contains("none of its 2 files is a transcript");
	}

	@Test
	void anEditedLineLeavesTheOtherTalkAndItsKeysAlone() throws IOException {
		Path file = write("two.md", TWO_TALKS);
		run(file.toString());
		List<String> keys = keysOf("BV1TESTCASE1-P2");
		write("two.md", TWO_TALKS.replace("今天讲GPT4。", "今天讲GPT3。然后讲别的。"));
		assertThat(run(file.toString()).talks()).isEqualTo(2);
		assertThat(keysOf("BV1TESTCASE1-P2")).isNotEmpty().isEqualTo(keys);
		assertThat(names("GPT-3")).isEqualTo(1);
		assertThat(names("GPT-4")).isEqualTo(1);
	}

	@Test
	void evidenceLinksToTheSecondAtWhichItIsSaid() throws IOException {
		write("river.srt", """
				1
				00:00:01,000 --> 00:00:06,000
				We tried what there was and measured it.

				2
				00:00:20,000 --> 00:00:27,500
				Mixtral is faster than Falcon, by thirty percent.
				""");
		write("river.meta.yaml",
				"title: River\nurl: https://www.youtube.com/watch?v=abcdefghijk\nspeakers: [Ada Rill]\n");
		run(this.folder.toString());
		String link = "https://www.youtube.com/watch?v=abcdefghijk&t=20";
		assertThat(this.driver.executableQuery("""
				MATCH (:Utterance)-[n:NAMES]->(:Entity {name: 'Mixtral'}) RETURN n.startsAt AS at, n.url AS url
				UNION ALL MATCH (:Claim)-[place:STATED_IN]->(:Turn) RETURN place.startsAt AS at, place.url AS url
				""").execute().records()).hasSizeGreaterThan(1)
			.extracting((row) -> row.get("at").asString() + " " + row.get("url").asString())
			.contains("PT20S " + link)
			.allMatch((shown) -> shown.endsWith(link) || shown.startsWith("PT1S"));
	}

	@Test
	void somebodyWhomTwoTalksOnlySpeakOfIsNotOnePersonForHisName() throws IOException {
		String talk = "# %s: Ada Rill\n\nI learned this from Henrik Solberg, who wrote it all down. Henrik is good.\n";
		write("one.md", talk.formatted("Lake Forum 2031 - One"));
		write("two.md", talk.formatted("Hill Forum 2031 - Two"));
		run(this.folder.toString());
		assertThat(this.driver.executableQuery("""
				MATCH (t:Talk)-[m:MENTIONS]->(p:Person {name: 'Henrik Solberg'})
				RETURN t.key AS talk, p.key AS person, m.count AS count
				""").execute().records()).hasSize(2)
			.allMatch((row) -> row.get("count").asInt() == 2)
			.extracting((row) -> row.get("person").asString())
			.doesNotHaveDuplicates();
	}

	@Test
	void aTalkThatLeftItsSourceLeavesTheGraph() throws IOException {
		Path file = write("two.md", TWO_TALKS);
		run(file.toString());
		write("two.md", TWO_TALKS.substring(0, TWO_TALKS.indexOf("# 2031湖畔论坛-下午")));
		assertThat(run(file.toString()).removed()).isEqualTo(1);
		assertThat(this.graph.counts().talks()).isEqualTo(1);
		assertThat(names("Qwen")).isZero();
	}

	@Test
	void theSamplesFillAnEmptyGraphAndMakeRoomForTheFirstRealImport() throws IOException {
		ImportReport samples = importer(HEARING).runSamples();
		assertThat(samples.failed()).isEmpty();
		assertThat(samples.talks()).isEqualTo(3);
		assertThat(names("Llama")).isPositive();
		run(write("two.md", TWO_TALKS).toString());
		assertThat(this.graph.counts().talks()).isEqualTo(2);
	}

	@Test
	void theSameTalkFromASecondSourceIsReportedAndTakenOnlyOnReplace() throws IOException {
		run(write("one.md", TWO_TALKS).toString());
		String second = write("second.md", TWO_TALKS).toString();
		ImportReport report = run(second);
		assertThat(report.skipped()).isEqualTo(2);
		assertThat(report.talks()).isZero();
		assertThat(importer(HEARING).run(List.of(second), InputStream.nullInputStream(), true).talks()).isEqualTo(2);
		assertThat(this.graph.counts().talks()).isEqualTo(2);
	}

	@Test
	void badInputIsReportedAndCostsNothingElse() throws IOException {
		Path binary = this.folder.resolve("binary.md");
		Files.write(binary, new byte[] { 1, 0, 2, 0, 3 });
		Path empty = write("empty.md", "   \n");
		Path heading = write("heading.md", "# Only a heading\n");
		Path folderWithout = Files.createDirectory(this.folder.resolve("none"));
		Path good = write("good.md", TWO_TALKS);
		ImportReport report = run(this.folder.resolve("missing.md").toString(), binary.toString(), empty.toString(),
				heading.toString(), folderWithout.toString(), good.toString());
		assertThat(report.talks()).isEqualTo(2);
		assertThat(report.failed()).hasSize(5).allSatisfy((failure) -> assertThat(failure.reason()).isNotBlank());
		assertThat(report.failed().getFirst().reason()).isEqualTo("no such file");
	}

	@Test
	void standardInputIsKnownByItsContent() {
		InputStream in = new ByteArrayInputStream(TWO_TALKS.getBytes(StandardCharsets.UTF_8));
		assertThat(importer(HEARING).run(List.of("-"), in, false).talks()).isEqualTo(2);
		InputStream again = new ByteArrayInputStream(TWO_TALKS.getBytes(StandardCharsets.UTF_8));
		assertThat(importer(HEARING).run(List.of("-"), again, false).unchanged()).isEqualTo(2);
	}

	@Test
	void aDryRunHearsEverythingAndWritesNothing() throws IOException {
		Importer dry = new Importer(HEARING, new Destination.Nowhere(), reader(), Progress.SILENT);
		ImportReport report = dry.run(List.of(write("two.md", TWO_TALKS).toString()), InputStream.nullInputStream(),
				false);
		assertThat(report.talks()).isEqualTo(2);
		assertThat(report.mentions()).isPositive();
		assertThat(this.graph.counts().talks()).isZero();
	}

	@Test
	void everySurfaceFormStandsAtItsSpanInTheStoredText() {
		importer(HEARING).runSamples();
		List<Record> rows = this.driver.executableQuery("""
				MATCH (u:Utterance)-[n:NAMES]->(:Entity), (u)-[:PART_OF]->(:Turn)-[:IN]->(:Talk)-[f:FROM]->(:Source)
				MATCH (text:SourceText {sha256: f.sha256})
				RETURN n.surface AS surface, substring(text.text, n.start, n.end - n.start) AS slice
				""").execute().records();
		assertThat(rows).hasSizeGreaterThan(50)
			.allSatisfy((row) -> assertThat(row.get("slice").asString()).isEqualTo(row.get("surface").asString()));
	}

	@Test
	void theSeedIsSevenTalksAndUnchangedTheSecondTime() {
		assumeThat(SEED).as("SKIPPED: ../shared is not here, so no real transcript was imported").exists();
		ImportReport report = run(SEED.toString());
		assertThat(report.talks()).isEqualTo(7);
		assertThat(report.failed()).isEmpty();
		List<String> before = everything();
		assertThat(run(SEED.toString()).unchanged()).isEqualTo(7);
		assertThat(everything()).isEqualTo(before);
		assertThat(this.driver.executableQuery("""
				MATCH (p:Person {name: 'Thomas Scialom'})-[:MENTIONS]->(e:Entity {key: 'model:llama'}) RETURN p
				""").execute().records()).hasSize(1);
	}

	private ImportReport run(String... arguments) {
		return run(HEARING, arguments);
	}

	private static SourceReader reader() {
		return new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES);
	}

	private long names(String entity) {
		return this.driver
			.executableQuery("MATCH (:Utterance)-[n:NAMES]->(:Entity {name: $name}) RETURN count(n) AS names")
			.withParameters(Map.of("name", entity))
			.execute()
			.records()
			.getFirst()
			.get("names")
			.asLong();
	}

	private List<String> keysOf(String talk) {
		return this.driver
			.executableQuery("MATCH (n) WHERE n.key STARTS WITH $talk + '/' RETURN n.key AS key ORDER BY key")
			.withParameters(Map.of("talk", talk))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("key").asString())
			.toList();
	}

	private List<String> everything() {
		List<String> all = new ArrayList<>(GraphDump.of(this.driver));
		this.driver.executableQuery("MATCH (s:Source) RETURN toString(s.importedAt) AS at, s.key AS uri ORDER BY uri")
			.execute()
			.records()
			.forEach((row) -> all.add(row.get("uri").asString() + " " + row.get("at").asString("")));
		return all;
	}

}

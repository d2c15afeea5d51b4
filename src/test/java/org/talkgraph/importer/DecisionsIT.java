package org.talkgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.embedded.SharedDatabase;
import org.talkgraph.graph.Graph;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.Decisions;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decisions of the user's through imports, and what an import asks the user to decide.
 */
class DecisionsIT {

	private static final String TALK = """
			# 2031湖畔论坛-上午 - P1：开场：许青舟 - 湖畔 - BV1TESTCASE1

			大家好，我是许青舟。喇嘛比GPT4更便宜，有一半的公司用喇嘛。
			""";

	private final Graph graph = new Graph(SharedDatabase.driver());

	@TempDir
	private Path folder;

	@BeforeEach
	void anEmptyGraph() {
		SharedDatabase.empty();
		this.graph.prepare();
	}

	@Test
	void aDecisionChangesWhatIsThereAndDeletingItsLineUndoesIt() throws IOException {
		long before = run("").mentions();
		ImportReport decided = run("refuse: Llama -> 喇嘛");
		assertThat(decided.talks()).isEqualTo(1);
		assertThat(decided.mentions()).isEqualTo(before - 2);
		assertThat(run("refuse: Llama -> 喇嘛").unchanged()).isEqualTo(1);
		assertThat(run("").mentions()).isEqualTo(before);
	}

	@Test
	void whatWasResolvedBySoundIsReportedWithItsReason() throws IOException {
		assertThat(run("").doubtful()).anySatisfy((doubt) -> {
			assertThat(doubt.surface()).isEqualTo("喇嘛");
			assertThat(doubt.entity()).isEqualTo("Llama");
			assertThat(doubt.count()).isEqualTo(2);
			assertThat(doubt.reason()).isNotEmpty();
			assertThat(TALK.substring(doubt.start(), doubt.end())).isEqualTo("喇嘛");
		}).noneMatch((doubt) -> doubt.surface().equals("GPT4"));
	}

	@Test
	void theMostDoubtfulComesFirst() throws IOException {
		assertThat(run("").doubtful()).extracting(Doubt::confidence).isSorted();
	}

	@Test
	void aDecisionThatFitsNothingIsReportedWithItsPlace() throws IOException {
		ImportReport report = run("""
				merge: person:许青舟 -> person:徐青州
				merge: person:没人提过 -> 李飞飞
				refuse: Llama -> 罗摩衍
				split: Llama -> Llama (other) | in: NO-SUCH-TALK
				""");
		assertThat(report.unfitDecisions()).hasSize(3);
		assertThat(report.unfitDecisions().get(0)).contains("mine.txt:2").contains("没人提过").contains("expected");
		assertThat(report.unfitDecisions().get(1)).contains("mine.txt:3").contains("罗摩衍");
		assertThat(report.unfitDecisions().get(2)).contains("mine.txt:4").contains("NO-SUCH-TALK");
	}

	private ImportReport run(String decisions) throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		KnowledgeBase known = KnowledgeBase.shipped()
			.decided(Decisions.of(List.of(DataFile.parse("mine.txt", decisions))))
			.knowledge();
		return new Importer(new Hearing(known), new Destination.IntoGraph(this.graph),
				new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES), Progress.SILENT)
			.run(List.of(file.toString()), InputStream.nullInputStream(), false);
	}

}

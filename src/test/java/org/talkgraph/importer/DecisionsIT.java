package org.talkgraph.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.Decisions;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decisions of the user's through imports, and what an import asks the user to decide.
 */
class DecisionsIT extends FilesToGraph {

	private static final String TALK = """
			# 2031湖畔论坛-上午 - P1：开场：许青舟 - 湖畔 - BV1TESTCASE1

			大家好，我是许青舟。喇嘛比GPT4更便宜，有一半的公司用喇嘛。
			""";

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
		Path file = write("talk.md", TALK);
		KnowledgeBase known = KnowledgeBase.shipped()
			.decided(Decisions.of(List.of(DataFile.parse("mine.txt", decisions))))
			.knowledge();
		return run(new Hearing(known), file.toString());
	}

}

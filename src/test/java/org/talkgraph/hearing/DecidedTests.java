package org.talkgraph.hearing;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.knowledge.Decisions;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What a user decides holds for whatever rule finds a name. */
class DecidedTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase
		.of(List.of(DataFile.parse("base.txt", "[Model]\nOtter | heard: 水塔\n[Organization]\nFern Lab")));

	private static final String TALK = """
			# 2031湖畔论坛-上午 - P1：开场：许青舟 - 湖畔 - BV1TESTCASE1

			大家好，我是许青舟。青舟用水塔七号，Otter也用。

			# 2031湖畔论坛-上午 - P2：收尾：许青舟 - 湖畔 - BV1TESTCASE1

			我是许青舟，再见水塔。
			""";

	@Test
	void aRefusedFormIsNoLinkAndItsVersionNeither() {
		assertThat(entities("", 1)).contains("Otter");
		assertThat(entities("refuse: Otter -> 水塔", 1)).doesNotContain("Otter");
		assertThat(entities("", 0)).contains("Otter 7");
		assertThat(entities("refuse: Otter -> 水塔", 0)).contains("Otter").doesNotContain("Otter 7");
	}

	@Test
	void aFormOfAddressIsRefusedToo() {
		assertThat(entities("refuse: person:许青舟 -> 青舟", 0)).containsOnlyOnce("许青舟").contains("Otter");
		assertThat(entities("", 0).stream().filter("许青舟"::equals)).hasSize(2);
	}

	@Test
	void twoPeopleOfOneNameAreToldApartByTalk() {
		String split = "split: person:许青舟 -> 许青舟（收尾） | in: BV1TESTCASE1-P2";
		assertThat(entities(split, 0)).contains("许青舟").doesNotContain("许青舟（收尾）");
		assertThat(entities(split, 1)).contains("许青舟（收尾）").doesNotContain("许青舟");
	}

	@Test
	void anotherDecisionIsAnotherHash() {
		assertThat(hearing("refuse: Otter -> 水塔").heardWith()).isNotEqualTo(hearing("").heardWith());
		assertThat(hearing("# nothing").heardWith()).isEqualTo(new Hearing(KNOWLEDGE).heardWith());
	}

	private static Hearing hearing(String decisions) {
		KnowledgeBase.WithUsers decided = KNOWLEDGE
			.decided(Decisions.of(List.of(DataFile.parse("mine.txt", decisions))));
		assertThat(decided.problems()).isEmpty();
		return new Hearing(decided.knowledge());
	}

	private static List<String> entities(String decisions, int talk) {
		return hearing(decisions).hear(SourceFile.of("test:talk", "talk.md", TALK))
			.get(talk)
			.linked()
			.stream()
			.map((link) -> link.entity().name())
			.toList();
	}

}

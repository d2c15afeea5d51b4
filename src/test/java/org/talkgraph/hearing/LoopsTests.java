package org.talkgraph.hearing;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.roster.Participant;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a recogniser's repetitions. */
class LoopsTests {

	private static final String BEFORE = "今天谈一谈我们怎么用Llama做检索，我觉得Llama比去年的系统快了百分之三十。";

	private static final String LOOP = "我是方晓舟，我们用Mixtral提升了百分之二十，";

	private static final String AFTER = "好，下面讲第二个部分，Qwen在我们的评测里比别的模型都要强。";

	private final Hearing hearing = new Hearing(KnowledgeBase.shipped());

	private final HeardTalk heard = this.hearing
		.hear(Texts.talk("# 检索\n\n" + BEFORE + "\n\n" + LOOP.repeat(60) + "\n\n" + AFTER + "\n"));

	@Test
	void aLoopIsHeardOnceAndNotAgain() {
		assertThat(this.heard.linked()).extracting((link) -> link.entity().name())
			.containsOnlyOnce("Mixtral")
			.contains("Llama", "Qwen");
		assertThat(this.heard.claims()).noneMatch((claim) -> this.heard.loops().lost(claim.span()) > 0);
	}

	@Test
	void whatStandsBesideALoopIsClaimed() {
		assertThat(this.heard.claims()).anyMatch((claim) -> claim.text().contains("Llama"));
	}

	@Test
	void nobodyIntroducesHimselfInALoop() {
		String text = "# 检索\n\n" + BEFORE + "\n\n" + "，接下来我们继续看一下，我是方晓舟".repeat(80) + "\n\n" + AFTER + "\n";
		HeardTalk looped = this.hearing.hear(Texts.talk(text.replaceFirst("我是方晓舟", "这个那个的")));
		assertThat(looped.people()).extracting(Participant::name).doesNotContain("方晓舟");
	}

	@Test
	void itsTextIsKeptInUtterancesThatAreMarked() {
		String said = this.heard.talk().reading().text();
		assertThat(this.heard.utterances()).filteredOn((utterance) -> this.heard.loops().hold(utterance.span()))
			.hasSizeGreaterThan(2)
			.allMatch((utterance) -> utterance.span().of(said).contains("Mixtral"));
		assertThat(this.heard.lost()).isBetween(0.8, 0.97);
		assertThat(this.heard.utterances()).filteredOn((utterance) -> !this.heard.loops().hold(utterance.span()))
			.allMatch((utterance) -> this.heard.loops().lost(utterance.span()) == 0);
	}

	@Test
	void lostCharactersAreThoseInsideTheSpan() {
		Span loop = this.heard.loops().spans().getFirst();
		assertThat(this.heard.loops().lost(new Span(0, loop.start()))).isZero();
		assertThat(this.heard.loops().lost(new Span(loop.start() - 5, loop.start() + 7))).isEqualTo(7);
		assertThat(this.heard.loops().lost(new Span(loop.end(), loop.end() + 5))).isZero();
	}

	@Test
	void aTalkWithoutLoopsLosesNothing() {
		HeardTalk whole = this.hearing.hear(Texts.talk("# 检索\n\n" + BEFORE + AFTER + "\n"));
		assertThat(whole.lost()).isZero();
		assertThat(whole.loops().clear(whole.talk())).isSameAs(whole.talk());
	}

}

package org.talkgraph.claim;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.TalkFiles;
import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ClaimDetectorTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("claims.txt", """
			[Model]
			Otter | heard: 水塔
			Thistle
			""")));

	private final Hearing hearing = new Hearing(KNOWLEDGE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			我认为开放的模型对于我们的社会是一件很好的事情。              | OPINION
			In my view Otter is the most honest of all the models.     | OPINION
			到2031年，大多数的调用都会发生在手机和汽车上面。              | PREDICTION
			I expect that Otter will be everywhere by the end of 2031. | PREDICTION
			你们应该先写好自己的考题，然后再去挑选一个像Otter的模型。        | RECOMMENDATION
			You should start with a plain Otter model and log questions. | RECOMMENDATION
			在长文档的任务上面，Otter已经比Thistle要好很多。             | COMPARISON
			Otter is clearly better than Thistle for patient leaflets. | COMPARISON
			我们研究院下个月会开源一个新的小模型，叫做Otter。              | ANNOUNCEMENT
			We're releasing a new Otter for libraries next month.      | ANNOUNCEMENT
			我们一共测试了四百二十个模型，其中百分之六十是开放的。          | FIGURE
			Throughput on the same card went up by 340 percent with Otter. | FIGURE
			""")
	void theTypeOfAClaimIsReadFromItsCue(String text, ClaimType type) {
		assertThat(claims("# A talk\n\n" + text + "\n")).extracting(Claim::type).containsExactly(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "你认为开放的模型对于我们的社会是一件好事吗？", "那你怎么看Otter和Thistle的差距呢？", "谢谢大家，非常感谢各位嘉宾今天来到我们的现场。",
			"下面有请柳青禾老师来给我们分享他的看法。", "Thank you so much for coming to the show, Ada.",
			"What do you think about Otter and Thistle?", "Do you think that Otter is better than Thistle?",
			"今天的天气非常不错，山上的风景也很漂亮。" })
	void questionsThanksAndChatAreNoClaims(String text) {
		assertThat(claims("# A talk\n\n" + text + "\n")).isEmpty();
	}

	@Test
	void aClaimKnowsItsTurnWordsEntitiesAndFigures() {
		HeardTalk heard = hear("""
				**Ada Rill:** Hello.

				**Bo Finch:** I think Otter is much better than Thistle, and Otter needs 40 percent less memory.
				""");
		assertThat(heard.claims()).singleElement().satisfies((claim) -> {
			assertThat(claim.turn()).isEqualTo(1);
			assertThat(claim.text()).isEqualTo(heard.talk().reading().text(claim.span()));
			assertThat(claim.about()).extracting(Entity::name).containsExactly("Otter", "Thistle");
			assertThat(claim.figures()).containsExactly("40 percent");
			assertThat(claim.due()).isNull();
		});
	}

	@Test
	void aPredictionSaysWhenItComesDue() {
		assertThat(claims("# A talk\n\n我预计到2031年，Otter会成为最常用的模型之一。\n")).singleElement()
			.satisfies((claim) -> assertThat(claim.due()).isEqualTo("2031"));
		assertThat(claims("# A talk\n\n我预计很快Otter会成为我们最常用的模型之一。\n")).singleElement()
			.satisfies((claim) -> assertThat(claim.due()).isNull());
	}

	@Test
	void theWordsOfAClaimHaveNoParagraphBreaks() {
		assertThat(claims("# A talk\n\n我认为开放的模型对于我们的\n\n社会是一件很好的事情。\n").getFirst().text())
			.isEqualTo("我认为开放的模型对于我们的社会是一件很好的事情。");
		assertThat(claims("# A talk\n\nIn my view Otter is the most\n\nhonest of all the models.\n").getFirst().text())
			.isEqualTo("In my view Otter is the most honest of all the models.");
	}

	@Test
	void traditionalScriptHasTheSameCuesAndKeepsItsFigures() {
		List<Claim> claims = claims("# A talk\n\n我認為開放的模型一共有三萬個參數，這對於我們的社會是一件很好的事情。\n");
		assertThat(claims).hasSize(1);
		assertThat(claims.getFirst().figures()).containsExactly("三萬");
		assertThat(claims.getFirst().evidence()).extracting(Evidence::feature).contains("opinion", "figure");
	}

	@Test
	void theEvidenceAddsUpToTheConfidence() {
		for (Claim claim : claims("# A talk\n\n我认为Otter很好，应该先试一试，它已经超过了Thistle很多。\n")) {
			double sum = claim.evidence().stream().mapToDouble(Evidence::score).sum();
			assertThat(claim.confidence()).isEqualTo(Math.clamp(sum, 0.01, 0.99), within(1e-9));
			assertThat(claim.evidence().getFirst().feature()).isEqualTo("base");
		}
	}

	@Test
	void noClaimReachesFromOneTurnIntoAnother() {
		HeardTalk heard = hear(
				"**Ada Rill:** I think Otter is better than\n\n**Bo Finch:** Thistle, and I believe in it.\n");
		assertThat(heard.claims()).isNotEmpty()
			.allSatisfy((claim) -> assertThat(heard.turns().get(claim.turn()).span().contains(claim.span())).isTrue());
	}

	@Test
	void whatIsSaidAfterATurnThatBeginsInsideASentenceCounts() {
		HeardTalk heard = hear("# 山顶：柳青禾\n\n各位下午好，有请柳青禾，大家好，我认为Otter已经超过了Thistle，这是一件好事，\n");
		assertThat(heard.turns()).hasSize(2);
		assertThat(heard.claims()).extracting(Claim::turn).containsExactly(1);
	}

	@Test
	void claimsOfSamplesDoNotOverlap() {
		check(TalkFiles.samples());
	}

	@Test
	void claimsOfRealTalksDoNotOverlap() {
		check(TalkFiles.shared("talks", "talks-en"));
	}

	private void check(Stream<SourceFile> sources) {
		List<HeardTalk> all = sources.flatMap((source) -> this.hearing.hear(source).stream()).toList();
		assertThat(all).isNotEmpty();
		for (HeardTalk heard : all) {
			assertThat(heard.claims()).isNotEmpty();
			Span last = new Span(0, 0);
			for (Claim claim : heard.claims()) {
				assertThat(claim.span().start()).isGreaterThanOrEqualTo(last.end());
				assertThat(heard.turns().get(claim.turn()).span().contains(claim.span())).isTrue();
				assertThat(claim.span().length()).isBetween(16, 260);
				assertThat(claim.confidence()).isBetween(0.01, 0.99);
				last = claim.span();
			}
		}
	}

	private List<Claim> claims(String text) {
		return hear(text).claims();
	}

	private HeardTalk hear(String text) {
		return this.hearing.hear(Texts.talk(text));
	}

}

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
import org.talkgraph.hearing.LearntWeights;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.source.DataFile;
import org.talkgraph.speaker.TurnWeights;
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

	private static final String RULES = """
			says opinion = 4
			says prediction = 4
			says recommendation = 4
			says comparison = 4
			says announcement = 4
			says figure = 4
			says question = -9
			says chat = -9
			sentence begins = -2 0 0 -3
			goes on = -2 -3 0 6
			""";

	private static final String TYPE_RULES = """
			tells who thinks so = 0 0 1
			tells what will be = 0 0 0 4
			tells what should be = 0 0 0 0 6
			tells more than = 0 0 0 0 0 2
			tells a release = 0 0 0 0 0 0 5
			figures from 1 below 2 = 0 2.5
			""";

	private static final ClaimWeights WEIGHTS = weights("");

	private final Hearing hearing = new Hearing(KNOWLEDGE,
			new LearntWeights(Weights.shipped(), TurnWeights.shipped(), WEIGHTS));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			我认为这些可爱的动物对于山上的孩子们是一件很好的事情。        | OPINION
			In my view Otter is an honest model for schools.           | OPINION
			到2031年，大多数的调用都将会发生在手机和汽车上面。              | PREDICTION
			I expect that Otter will be everywhere by the end of 2031. | PREDICTION
			你们应该先写好自己的考题，然后再去挑选一个像Otter的模型。        | RECOMMENDATION
			You should start with a plain Otter model and log answers. | RECOMMENDATION
			在长文档的任务上面，Otter已经比Thistle要好很多。             | COMPARISON
			Otter is clearly better than Thistle for patient leaflets. | COMPARISON
			研究院下个月会发布一个新的小模型，叫做Otter。                 | ANNOUNCEMENT
			We're releasing a new Otter for libraries in spring.       | ANNOUNCEMENT
			研究了很久，其中百分之六十是绿色的。              | FIGURE
			Throughput on the same card went up by 340 percent with Otter. | FIGURE
			""")
	void theTypeOfAClaimIsReadFromItsWords(String text, ClaimType type) {
		assertThat(claims("# A talk\n\n" + text + "\n")).extracting(Claim::type).containsExactly(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "你认为开放的模型对于我们的社会是一件好事吗？", "那你怎么看Otter和Thistle的差距呢？", "谢谢大家，非常感谢各位嘉宾今天来到我们的现场。",
			"Thank you so much for coming to the show, Ada.", "What do you think about Otter and Thistle?",
			"Do you think that Otter is better than Thistle?", "老师好，" })
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
			assertThat(claim.figures()).containsExactly(
					new Figure("40 percent", 40, "%", "memory", KNOWLEDGE.entity("model:otter").orElseThrow()));
			assertThat(claim.due()).isNull();
		});
	}

	@Test
	void aPredictionSaysWhenItComesDue() {
		assertThat(claims("# A talk\n\n我预计到2031年，Otter会成为最常用的模型之一。\n")).singleElement()
			.satisfies((claim) -> assertThat(claim.due()).isEqualTo(new Due(2031, 2031)));
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
	void traditionalScriptHasTheSameWordsAndKeepsItsFigures() {
		List<Claim> claims = claims("# A talk\n\n我認為這些船一共有兩百個房間。\n");
		assertThat(claims).hasSize(1);
		assertThat(claims.getFirst().figures()).extracting(Figure::text).containsExactly("兩百個");
		assertThat(claims.getFirst().evidence()).extracting(Evidence::feature).contains("says opinion", "says figure");
	}

	@Test
	void noClaimReachesFromOneTurnIntoAnother() {
		HeardTalk heard = hear(
				"**Ada Rill:** I think Otter is better than\n\n**Bo Finch:** Thistle, and I believe in it.\n");
		assertThat(heard.claims()).extracting(Claim::turn).containsExactly(0, 1);
	}

	@Test
	void whatIsSaidAfterATurnThatBeginsInsideASentenceCounts() {
		HeardTalk heard = hear("# 山顶：柳青禾\n\n各位下午好，有请柳青禾，大家好，我认为Otter已经超过了Thistle，这是一件好事，\n");
		assertThat(heard.turns()).hasSize(2);
		assertThat(heard.claims()).extracting(Claim::turn).containsExactly(1);
	}

	@Test
	void aClaimThatNamesNothingIsAboutWhatWasNamedBeforeItInTheTurn() {
		List<Claim> claims = claims("# A talk\n\n上周来的是Otter。我认为这个模型对于山上的孩子们是一件很好的事情。\n");
		assertThat(claims).last()
			.satisfies((claim) -> assertThat(claim.about()).extracting(Entity::name).containsExactly("Otter"));
		assertThat(claims.getLast().text()).doesNotContain("Otter");
		HeardTalk heard = hear("**柳青禾：** 上周来的是Otter。\n\n**莫北辰：** 我认为这个模型对于山上的孩子们是一件很好的事情。\n");
		assertThat(heard.claims()).last().satisfies((claim) -> assertThat(claim.about()).isEmpty());
	}

	@Test
	void ofTwoNamesBeforeAClaimTheOneSaidMoreOftenIsMeantAndNeitherOfTwoSaidAsOften() {
		String said = " I think this model is a really important thing for the children of our mountain villages.\n";
		assertThat(claims("# A talk\n\nOtter came last week. We like Otter. Thistle came too." + said)).last()
			.satisfies((claim) -> assertThat(claim.about()).extracting(Entity::name).containsExactly("Otter"));
		assertThat(claims("# A talk\n\nOtter came last week, and so did Thistle." + said)).last()
			.satisfies((claim) -> assertThat(claim.about()).isEmpty());
	}

	@Test
	void whatTheSamePersonSaysAgainIsOneClaimWithSeveralPlaces() {
		String said = "I think Otter is much better than Thistle for the letters of our patients.";
		HeardTalk heard = hear(
				"**Ada Rill:** " + said + "\n\n**Bo Finch:** " + said + "\n\n**Ada Rill:** " + said + "\n");
		assertThat(heard.claims()).extracting(Claim::turn).containsExactly(0, 1);
		assertThat(heard.claims().getFirst().also()).singleElement().satisfies((place) -> {
			assertThat(place.turn()).isEqualTo(2);
			assertThat(place.span().of(heard.talk().reading().text())).contains("Otter is much better than Thistle");
		});
		assertThat(heard.claims().getLast().also()).isEmpty();
	}

	@Test
	void whatIsStammeredIsNoSecondPlace() {
		String said = "I think Otter is much better than Thistle for the letters of our patients.";
		HeardTalk heard = hear("**Ada Rill:** " + said + " " + said + "\n\n**Bo Finch:** Hello.\n");
		assertThat(heard.claims()).singleElement().satisfies((claim) -> assertThat(claim.also()).isEmpty());
	}

	@Test
	void claimsOfSamplesDoNotOverlap() {
		check(TalkFiles.samples());
	}

	@Test
	void claimsOfRealTalksDoNotOverlap() {
		check(TalkFiles.shared("talks", "talks-en"));
	}

	@Test
	void howSureAClaimIsFollowsFromWhatItSaysAsAWhole() {
		String text = "# A talk\n\nI think Otter is much better than Thistle for the letters of our patients.\n";
		double likely = claims(text).getFirst().confidence();
		List<Claim> lessSure = claims(text, "[sureness en]\nlikely = 1\nsays I = -1.5\n");
		assertThat(Sureness.odds(lessSure.getFirst().confidence())).isCloseTo(Sureness.odds(likely) - 1.5,
				within(0.05));
		assertThat(claims(text, "[sureness en]\nlikely = 1\nsays I = -9\n")).isEmpty();
	}

	private static List<Claim> claims(String text, String more) {
		return new Hearing(KNOWLEDGE, new LearntWeights(Weights.shipped(), TurnWeights.shipped(), weights(more)))
			.hear(Texts.talk(text))
			.claims();
	}

	private static ClaimWeights weights(String more) {
		return ClaimWeights
			.parse(DataFile.parse("weights.txt", "[least]\n0.3\n[runs zh]\n" + RULES + "[runs en]\n" + RULES
					+ "[lengths zh]\n[lengths en]\n[types zh]\n" + TYPE_RULES + "[types en]\n" + TYPE_RULES + more));
	}

	private static void check(Stream<SourceFile> sources) {
		Hearing shipped = new Hearing(KnowledgeBase.shipped());
		List<HeardTalk> all = sources.flatMap((source) -> shipped.hear(source).stream()).toList();
		assertThat(all).isNotEmpty().anySatisfy((heard) -> assertThat(heard.claims()).hasSizeGreaterThan(2));
		for (HeardTalk heard : all) {
			Span last = new Span(0, 0);
			for (Claim claim : heard.claims()) {
				assertThat(claim.span().start()).isGreaterThanOrEqualTo(last.end());
				assertThat(heard.turns().get(claim.turn()).span().contains(claim.span())).isTrue();
				assertThat(claim.confidence()).isBetween(0.2, 0.99);
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

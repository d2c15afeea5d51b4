package org.talkgraph.speaker;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.mention.Mention;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.Roster;
import org.talkgraph.roster.Voice;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Sidecar;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.Transcripts;

import static org.assertj.core.api.Assertions.assertThat;

/** Who holds the floor, and that nobody is said to where nobody knows. */
class FloorTests {

	@Test
	void labelsSayWhoSpeaks() {
		Talk talk = Texts.talk("""
				Before anybody is named.

				**Ada Rill:** Good morning.

				**Speaker 2:** Yes?

				**Break:** Music.
				""");
		Participant ada = person("Ada Rill", "Ada Rill");
		Participant nobody = person(null, "Speaker 2");
		Roster roster = new Roster(List.of(ada, nobody), List.of(new Voice("Ada Rill", ada, 0.9, List.of(), List.of()),
				new Voice("Speaker 2", nobody, 0.99, List.of(), List.of(new Voice.Candidate(ada, 0.25)))));
		List<Turn> turns = Floor.turns(talk, roster, List.of(), TurnWeights.shipped());
		assertThat(turns).extracting(Turn::label).containsExactly(null, "Ada Rill", "Speaker 2", "Break");
		assertThat(turns).extracting((turn) -> (turn.speaker() != null) ? turn.speaker().shown() : null)
			.containsExactly(null, "Ada Rill", "Speaker 2", null);
		assertThat(turns).extracting(Turn::confidence).containsExactly(0.0, 0.9, 0.99, 0.0);
		assertThat(turns.get(2).candidates()).containsExactly(new SpeakerCandidate(ada, 0.25));
		assertThat(turns.get(1).cues()).extracting(Evidence::feature).containsExactly("label of the transcript");
		assertThat(turns).extracting(Turn::index).containsExactly(0, 1, 2, 3);
		assertThat(turns.get(1).labelSpan()).isNotNull();
	}

	@Test
	void aTalkWithOneParticipantIsThatPersons() {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n今天我想讲小模型。\n\n它们很小。\n");
		List<Turn> turns = Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(),
				TurnWeights.shipped());
		assertThat(turns).singleElement().satisfies((turn) -> {
			assertThat(turn.speaker().name()).isEqualTo("柳青禾");
			assertThat(turn.confidence()).isEqualTo(0.97);
			assertThat(turn.span().length()).isEqualTo(talk.reading().length());
			assertThat(turn.candidates()).isEmpty();
		});
	}

	@Test
	void whoOnlyIntroducesHimselfNeedNotBeAlone() {
		Talk talk = Texts.talk("Welcome, I'm Ada Rill. Tell us about yourself. Well, I build small models.\n");
		Participant ada = person("Ada Rill", null);
		assertThat(Floor.turns(talk, new Roster(List.of(ada)), List.of(), TurnWeights.shipped())).singleElement()
			.satisfies((turn) -> {
				assertThat(turn.speaker()).isNull();
				assertThat(turn.candidates()).containsExactly(new SpeakerCandidate(ada, 0.5));
			});
	}

	@Test
	void whatIsPlayedIsNotTheSpeakers() {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n我们来看一个短片，清晨的山谷里升起薄雾，登山队从这里出发，好，这就是我们的山。\n");
		List<Turn> turns = Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(),
				TurnWeights.shipped());
		assertThat(said(talk, turns)).containsExactly("我们来看一个短片，", "清晨的山谷里升起薄雾，登山队从这里出发，", "好，这就是我们的山。");
		assertThat(turns).extracting((turn) -> turn.speaker() != null).containsExactly(true, false, true);
	}

	@Test
	void whatAHostSaysBeforeIsTheHosts() {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n各位来宾下午好，接下来有请柳青禾，掌声欢迎。\n\n谢谢主持人，大家好，今天我想讲小模型。\n");
		List<Turn> turns = Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(),
				TurnWeights.shipped());
		assertThat(said(talk, turns)).containsExactly("各位来宾下午好，接下来有请柳青禾，掌声欢迎。", "谢谢主持人，大家好，今天我想讲小模型。");
		assertThat(turns.getFirst().label()).isEqualTo("unknown moderator");
		assertThat(turns.getFirst().speaker()).satisfies((host) -> {
			assertThat(host.name()).isNull();
			assertThat(host.role()).isEqualTo(Role.MODERATOR);
		});
		assertThat(turns.getLast().speaker().name()).isEqualTo("柳青禾");
	}

	@Test
	void anEnglishHostGivesTheFloorToo() {
		Talk talk = Texts
			.talk("# Rails: Ada Rill\n\nGood afternoon all. Please welcome Ada Rill. Thank you. So, rails are long.\n");
		List<Turn> turns = Floor.turns(talk, new Roster(List.of(person("Ada Rill", null))), List.of(),
				TurnWeights.shipped());
		assertThat(said(talk, turns)).containsExactly("Good afternoon all. Please welcome Ada Rill.",
				"Thank you. So, rails are long.");
	}

	@Test
	void whoIsThankedForHisTalkNeedNotSpeakAlone() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(200);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "好，感谢柳老师的精彩报告。我想问一下，它有多快。\n");
		List<Turn> turns = turns(talk, "柳青禾");
		assertThat(turns.getFirst().speaker().name()).isEqualTo("柳青禾");
		assertThat(turns.getFirst().span().of(talk.reading().text())).doesNotContain("感谢柳老师");
		assertThat(said(talk, turns).toList().get(1)).isEqualTo("好，感谢柳老师的精彩报告。");
		assertThat(turns.get(1).label()).isEqualTo("unknown moderator");
		assertThat(turns.stream().skip(1)).extracting(Turn::speaker).containsOnlyNulls();
		assertThat(turns).extracting(Turn::index)
			.containsExactlyElementsOf(IntStream.range(0, turns.size()).boxed().toList());
		Talk early = Texts.talk("# 山顶：柳青禾\n\n感谢孟老师的精彩报告。" + talking);
		assertThat(turns(early, "柳青禾")).hasSize(1);
	}

	/** A talk of one and the questions behind it. */
	private static Talk questions() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(200);
		return Texts.talk("# 山顶：柳青禾\n\n" + talking + """
				好，感谢柳老师的精彩报告。现在可以提问，第一排这位同学。

				柳老师您好，我有一个问题，想问一下您，爬一座这样的山要用多久，谢谢。

				谢谢你的问题，这个问题很好，我们做了很多测试，我觉得我们一天就可以上去，我们的小模型也是这样一步一步做出来的。

				好，时间的关系，我们最后一个问题，后面那位同学。
				""");
	}

	@Test
	void aShortTalkIsAskedAboutToo() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(20);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "好，感谢柳老师的精彩报告。我想问一下，它有多快。\n");
		assertThat(turns(talk, "柳青禾").getFirst().span().of(talk.reading().text())).doesNotContain("感谢柳老师");
		assertThat(turns(talk, "柳青禾")).hasSizeGreaterThan(1);
	}

	@Test
	void whoGaveTheTalkAnswersWhatIsAskedAfterIt() {
		Talk talk = questions();
		assertThat(turns(talk, "柳青禾")).satisfiesExactly((own) -> assertThat(own.confidence()).isEqualTo(0.97),
				(host) -> assertThat(host.label()).isEqualTo("unknown moderator"),
				(asker) -> assertThat(asker.label()).isEqualTo("unknown audience 1"), (answer) -> {
					assertThat(answer.span().of(talk.reading().text())).startsWith("谢谢你的问题");
					assertThat(answer.speaker().name()).isEqualTo("柳青禾");
				}, (host) -> assertThat(host.label()).isEqualTo("unknown moderator"));
	}

	@Test
	void whoLeadsTheRecordingLeadsItsTalks() {
		Participant host = new Participant(Entity.discovered(EntityType.PERSON, "孟星河"), null, Role.MODERATOR, null,
				List.of());
		Roster roster = new Roster(List.of(person("柳青禾", null)), List.of(), Map.of(), host);
		assertThat(Floor.turns(questions(), roster, List.of(), TurnWeights.shipped()))
			.extracting((turn) -> (turn.speaker() != null) ? turn.speaker().name() : turn.label())
			.containsExactly("柳青禾", "孟星河", "unknown audience 1", "柳青禾", "孟星河");
		Talk opened = Texts.talk("# 山顶：柳青禾\n\n接下来有请柳青禾，掌声欢迎。\n\n谢谢主持人，大家好，今天我想讲小模型。\n");
		assertThat(Floor.turns(opened, roster, List.of(), TurnWeights.shipped()))
			.extracting((turn) -> turn.speaker().name())
			.containsExactly("孟星河", "柳青禾");
	}

	@Test
	void whoeverIsSpokenOfByNameIsNotYetSpeaking() {
		assertThat(opening("接下来这位，柳青禾博士是山路研究院的院长，他修路很多年了。", "下面我先介绍一下小模型。")).isEqualTo(2);
		assertThat(opening("接下来这位是院长，他修路很多年了。", "下面我先介绍一下小模型。")).isEqualTo(1);
		assertThat(opening("大家好，这本书是我和柳青禾一起写的。", "下面我先介绍一下小模型。")).isEqualTo(1);
	}

	@Test
	void thanksToTheSpeakerByNameAreNotTheSpeakers() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(100);
		assertThat(opening(talking, "好，感谢柳青禾，里面的东西很多。")).isEqualTo(2);
		assertThat(opening(talking, "好，感谢我的同事，里面的东西很多。")).isEqualTo(1);
		assertThat(opening("感谢柳青禾。", talking)).isEqualTo(1);
	}

	@Test
	void aPauseNeitherRepeatsNorEndsATalk() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(200);
		Talk talk = paused("好了我们准备开始", "下面有请柳青禾老师", "大家好，我来讲小模型。", talking, "感谢柳老师的精彩报告。", "我想问一下，它有多快？");
		List<Turn> turns = turns(talk, "柳青禾");
		assertThat(turns).extracting(Turn::index)
			.containsExactlyElementsOf(IntStream.range(0, turns.size()).boxed().toList());
		assertThat(IntStream.range(1, turns.size()))
			.allMatch((i) -> turns.get(i - 1).span().end() <= turns.get(i).span().start());
		assertThat(turns.stream().limit(4))
			.extracting((turn) -> Objects.requireNonNullElse(turn.label(), turn.speaker().name()))
			.containsExactly("unknown moderator", "unknown moderator", "柳青禾", "柳青禾");
		assertThat(turns.stream().skip(4)).extracting(Turn::speaker).containsOnlyNulls();
	}

	/** Each in a stretch of its own, a minute apart. */
	private static Talk paused(String... said) {
		StringBuilder text = new StringBuilder("WEBVTT\n\n");
		for (int i = 0; i < said.length; i++) {
			text.append("00:%02d:00.000 --> 00:%02d:05.000\n%s\n\n".formatted(2 * i, 2 * i, said[i]));
		}
		Sidecar beside = new Sidecar("/talks/talk.meta.yaml", "title: 山顶\nkind: keynote\nspeakers:\n  - 柳青禾\n", true);
		return Transcripts
			.read(SourceFile.of("file:///talks/talk.vtt", "talk.vtt", text.toString()).with(List.of(beside)))
			.getFirst();
	}

	@Test
	void whoHasSaidWhoHeIsMayWelcomeAnything() {
		assertThat(opening("大家好，我是柳青禾，这里有一个模型，大家欢迎试用。", "好，我先讲第一部分。")).isEqualTo(1);
		assertThat(opening("这里有一个模型，我们欢迎大家试用。", "好，我先讲第一部分。")).isEqualTo(1);
		assertThat(opening("大家好，我是柳青禾，有请大家看这一页。", "好处有很多，我先讲第一部分。")).isEqualTo(1);
	}

	@Test
	void aHostMayWelcomeAgain() {
		String host = "我们请柳青禾，有请，他来自山路研究院。好，我们欢迎柳青禾。";
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + host + "呃大家好，今天我想讲小模型。\n");
		assertThat(said(talk, turns(talk, "柳青禾"))).containsExactly(host, "呃大家好，今天我想讲小模型。");
		String written = "下一個報告，有請柳青禾博士，掌聲歡迎。";
		Talk traditional = Texts.talk("# 山顶：柳青禾\n\n" + written + "非常感謝大家，今天我想講小模型。\n");
		assertThat(said(traditional, turns(traditional, "柳青禾"))).containsExactly(written, "非常感謝大家，今天我想講小模型。");
	}

	/** How many turns there are. */
	private static int opening(String before, String talk) {
		Talk whole = Texts.talk("# 山顶：柳青禾\n\n" + before + "\n\n" + talk + "\n");
		Participant speaker = person("柳青禾", null);
		int at = whole.reading().text().indexOf("柳青禾");
		List<Link> links = (at < 0) ? List.of()
				: List.of(new Link.Linked(new Mention(new Span(at, at + 3), "柳青禾", "person of this talk", List.of()),
						speaker.person(), 1, List.of(), List.of()));
		return Floor.turns(whole, new Roster(List.of(speaker)), links, TurnWeights.shipped()).size();
	}

	@Test
	void whoThanksForAnIntroductionLateInATalkIsAnother() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(100);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "我请孟星河来讲。谢谢柳老师的介绍，今天我讲山。" + talking + talking + talking);
		assertThat(said(talk, turns(talk, "柳青禾")).toList().getLast()).startsWith("谢谢柳老师的介绍");
		assertThat(turns(talk, "柳青禾").getLast().speaker()).isNull();
	}

	@Test
	void whoThanksSomebodyElseForAnIntroductionMayBeTheSpeaker() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(100);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "感谢孟老师的介绍，我认识了合作方。" + talking);
		assertThat(turns(talk, "柳青禾")).singleElement()
			.satisfies((turn) -> assertThat(turn.speaker().name()).isEqualTo("柳青禾"));
	}

	@Test
	void whoAsksForQuestionsThatNobodyHasIsTheSpeaker() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(100);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "大家有什么问题吗。这是我的经理问我的。" + talking);
		assertThat(turns(talk, "柳青禾")).singleElement()
			.satisfies((turn) -> assertThat(turn.speaker().name()).isEqualTo("柳青禾"));
	}

	@Test
	void anEnglishHostMayIntroduceAtLength() {
		String praise = "She has built rails for many years and many people know them well. ".repeat(25);
		Talk talk = Texts.talk("# Rails: Ada Rill\n\n" + praise
				+ "Okay let's welcome Ada. Okay thanks for the introduction. Rails are long.\n");
		assertThat(said(talk, turns(talk, "Ada Rill")).toList().getLast())
			.startsWith("Okay thanks for the introduction");
	}

	private static List<Turn> turns(Talk talk, String name) {
		return Floor.turns(talk, new Roster(List.of(person(name, null))), List.of(), TurnWeights.shipped());
	}

	@Test
	void aGreetingWithoutAHandoverIsTheSpeakersOwn() {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n今天天气很好，大家好，我想讲小模型。\n");
		assertThat(Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(), TurnWeights.shipped()))
			.hasSize(1);
	}

	@Test
	void aHandoverLateInATalkEndsNoOpening() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(60);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "有请下一位。大家好，再见。\n");
		assertThat(Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(), TurnWeights.shipped()))
			.hasSize(1);
		Talk unanswered = Texts.talk("# 山顶：柳青禾\n\n有请柳青禾。" + talking + "大家好。\n");
		assertThat(Floor.turns(unanswered, new Roster(List.of(person("柳青禾", null))), List.of(), TurnWeights.shipped()))
			.hasSize(1);
	}

	@Test
	void ofATalkWithoutPeopleNobodyIsSaidToHaveSpoken() {
		assertThat(Floor.turns(Texts.talk("大家好。\n"), new Roster(List.of()), List.of(), TurnWeights.shipped()))
			.singleElement()
			.satisfies((turn) -> {
				assertThat(turn.speaker()).isNull();
				assertThat(turn.candidates()).isEmpty();
			});
	}

	private static Participant person(String name, String label) {
		return new Participant((name != null) ? Entity.discovered(EntityType.PERSON, name) : null, label, Role.SPEAKER,
				null, List.of());
	}

	private static Stream<String> said(Talk talk, List<Turn> turns) {
		return turns.stream().map((turn) -> talk.reading().text(turn.span()).strip());
	}

}

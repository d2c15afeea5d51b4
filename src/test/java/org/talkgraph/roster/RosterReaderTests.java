package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class RosterReaderTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("people.txt", """
			[Person]
			Maren Thistlewood | zh: 马蓟木 | alias: Ren Thistle; ?Robin
			[Organization]
			Brackenfold | zh: 蕨谷
			Fern Lab
			云山大学
			?Commons
			""")));

	private static final String HEADING = "# 2031云山大会-视觉专场 - P4：%s - 云山频道 - BV1Ab411c7mD\n\n";

	private final RosterReader reader = new RosterReader(KNOWLEDGE);

	@Test
	void theHeadingNamesPeopleAndTheirRoles() {
		assertThat(shown(HEADING.formatted("山顶-主持人：柳青禾-对话嘉宾-夏知微-苏 远") + "大家好。\n")).containsExactly("柳青禾 moderator",
				"夏知微 panelist", "苏远 panelist");
		assertThat(shown(HEADING.formatted("山顶：柳青禾") + "大家好。\n")).containsExactly("柳青禾 speaker");
		assertThat(shown(HEADING.formatted("圆桌讨论：柳青禾") + "大家好。\n")).containsExactly("柳青禾 panelist");
	}

	@Test
	void aPersonWhomTheKnowledgeBaseKnowsIsThatPerson() {
		Participant known = roster(HEADING.formatted("山顶：马蓟木") + "大家好。\n").getFirst();
		assertThat(known.person().key()).isEqualTo("person:maren-thistlewood");
		assertThat(roster("**Ren Thistle:** Hello.\n").getFirst().name()).isEqualTo("Maren Thistlewood");
		assertThat(roster("**Robin:** Hello.\n").getFirst().person().key()).isEqualTo("person:robin");
	}

	@Test
	void everyLabelIsAParticipantOnce() {
		assertThat(shown("""
				**Ada Rill:** Hello.
				**Speaker 2:** Hello.
				**Ada Rill:** Hello again.
				**Break:** Music.
				**主持人：** 好。
				""")).containsExactly("Ada Rill panelist", "Speaker 2 panelist", "主持人 moderator");
		assertThat(roster("**Ada Rill:** Hello.\n**Speaker 2:** Hi.\n")).extracting(Participant::name)
			.containsExactly("Ada Rill", null);
	}

	@Test
	void aPersonOfTheHeadingTakesTheLabelOfHisName() {
		assertThat(roster("# Rails: Ada Rill\n\n**Ada Rill:** Hello.\n")).singleElement().satisfies((participant) -> {
			assertThat(participant.label()).isEqualTo("Ada Rill");
			assertThat(participant.evidence()).extracting(Evidence::feature)
				.containsExactly("named in the heading", "labelled");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			大家好，我是柳青禾，今天讲小模型。           | 柳青禾
			大家好，我是柳青禾很高兴来这里。             | 柳青禾
			我叫夏知微。                             | 夏知微
			我是来自云山大学的夏知微，                  | 夏知微
			我来自蕨谷，我是夏知微，                    | 夏知微
			我是今天的主持人欧阳听雪，                   | 欧阳听雪
			我的名字叫苏远，                           | 苏远
			大家好，我是來自雲山大學的歐陽聽雪，          | 歐陽聽雪
			我的名字叫蘇遠，                           | 蘇遠
			Hello, my name is Ada Rill. Today we talk. | Ada Rill
			My name is Ada Rill, hello.                | Ada Rill
			Hi, I'm Ada M. Rill from Fern Lab.         | Ada M. Rill
			Hi, I’m Ada Rill-Finch. So.                | Ada Rill-Finch
			I am Ada Rill and you are not.             | Ada Rill
			""")
	void somebodySaysWhoHeOrSheIs(String text, String name) {
		assertThat(roster("# A talk\n\n" + text + "\n")).extracting(Participant::name).containsExactly(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "我是很高兴，", "我是说这个不行。", "我是王牌的粉丝。", "我是觉得可以。", "I'm Very glad.", "I am here.",
			"I'm OK. Sure.", "my name is secret", "Tim Ada Rill came" })
	void thisIsNoIntroduction(String text) {
		assertThat(roster("# A talk\n\n" + text + "\n")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "老师您好，我是来自北山大学的苏远，我想问一下山有多高？", "老师好，我叫苏远，请问山有多高？", "大家好，我是苏远，我有一个问题。" })
	void whoSaysWhoHeIsToAskSomethingTakesNoPart(String asked) {
		assertThat(shown(HEADING.formatted("山顶：柳青禾") + "今天我讲山。" + asked + "\n")).containsExactly("柳青禾 speaker");
	}

	@Test
	void whoSaysWhoHeIsToTellOfQuestionsTakesPart() {
		assertThat(shown(HEADING.formatted("山顶：柳青禾") + "大家好，我是苏远，今天讲三个问题，提问在后面。\n")).containsExactly("柳青禾 speaker",
				"苏远 panelist");
	}

	@Test
	void peopleStandInTheOrderInWhichTheyIntroduceThemselves() {
		assertThat(shown("# 山顶\n\n大家好，我是夏知微，你好，我叫苏远，我是今天的主持人柳青禾，来自蕨谷。\n")).containsExactly("夏知微 panelist",
				"苏远 panelist", "柳青禾 moderator");
	}

	@Test
	void anIntroductionShowsItsPlace() {
		Talk talk = Texts.talk("# 山顶\n\n大家好，我是柳青禾很高兴，谢谢。我是柳青禾。\n");
		List<Evidence> evidence = read(talk).participants().getFirst().evidence();
		assertThat(evidence).singleElement().satisfies((line) -> {
			assertThat(line.feature()).isEqualTo("introduces himself or herself");
			assertThat(talk.reading().text(line.span())).isEqualTo("我是柳青禾");
		});
	}

	@Test
	void whereLabelsSayWhoSpeaksAnIntroductionAddsNobody() {
		assertThat(roster("**Ada Rill:** Hello, my name is Bo Finch.\n")).extracting(Participant::name)
			.containsExactly("Ada Rill");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			我是来自蕨谷的柳青禾，你好。                                | Brackenfold
			我是柳青禾，来自云山大学，你好。                              | 云山大学
			我是柳青禾，蕨谷很大。                                     |
			我是柳青禾，我们今天要讲的这个题目是非常非常重要的一个题目，大家都在讲它，我听说它也来自于蕨谷。 |
			I'm Ada Rill, I work at Fern Lab.                       | Fern Lab
			I'm Ada Rill. I am an engineer with Brackenfold.        | Brackenfold
			I'm Ada Rill from Commons.                              |
			I'm Ada Rill. Fern Lab is large.                        |
			I'm Ada Rill, look at that Fern Lab.                    |
			""")
	void anIntroductionSaysWhereSomebodyBelongs(String text, String organization) {
		Talk talk = Texts.talk("# A talk\n\n" + text + "\n");
		Affiliation affiliation = read(talk).participants().getFirst().affiliation();
		assertThat((affiliation != null) ? affiliation.organization().name() : null).isEqualTo(organization);
		if (affiliation != null) {
			assertThat(KNOWLEDGE.names(talk.reading().text(affiliation.span())))
				.anyMatch((name) -> name.entity().equals(affiliation.organization()));
		}
	}

	@Test
	void aRoleThatIsSaidOutweighsTheUsualOne() {
		assertThat(shown("# Rails: Ada Rill\n\nI'm your host, Ada Rill. Hello.\n"))
			.containsExactly("Ada Rill moderator");
	}

	@ParameterizedTest
	@ValueSource(strings = { "I am Iron Man.", "I'm French Canadian.", "I'm Pro Choice.", "I'm Team Python.",
			"I'm Gen Z. So we begin.", "I'm Chief Scientist here.", "I'm Vice President of Yarn.", "I'm Just Kidding.",
			"I'm Bay Area born.", "Then he said: My name is Tom Reed.", "If I'm Tom Reed, I would go.",
			"She laughed and said, I'm Tom Reed.", "I'm Tom Reed, said the clown.", "我是程序员。", "我是黄种人。", "我是江苏人。",
			"我是管理员。", "我是高兴，今天。", "我是单身。", "当时他跟我说，我是马青川，我想走。", "如果我是马青川，我就走。" })
	void whatIsQuotedImaginedOrNoNameIsNobody(String text) {
		assertThat(roster("# A talk\n\n" + text + "\n")).isEmpty();
	}

	@Test
	void whoIsQuotedTakesNoPart() {
		assertThat(shown("# A talk\n\nMy name is Ada Quill. Then he said: My name is Tom Reed.\n"))
			.containsExactly("Ada Quill speaker");
	}

	private static Roster read(Talk talk) {
		return new RosterReader(KNOWLEDGE).read(talk, new MentionDetector(KNOWLEDGE).detect(talk));
	}

	private List<Participant> roster(String text) {
		return this.reader.read(Texts.talk(text), List.of()).participants();
	}

	private List<String> shown(String text) {
		return roster(text).stream().map((person) -> person.shown() + " " + person.role().label()).toList();
	}

	private static final KnowledgeBase SOUNDS = KnowledgeBase.of(List.of(DataFile.parse("people.txt", """
			[Person]
			孟星河 | at: 云山大学
			?赵渔 | at: 云山大学
			Ada Gravendahl | at: 云山大学
			[Organization]
			云山大学
			""")));

	@Test
	void whoIsIntroducedInAnotherSpellingIsTheKnownPersonOfThatSound() {
		String text = "# 山顶对话\n\n大家好，今天我们请到了两位嘉宾，一位是来自云山大学的赵雨老师，另一位是蒙兴和老师。蒙兴和老师，您好。";
		Roster roster = new RosterReader(SOUNDS).read(Texts.talk(text),
				new MentionDetector(SOUNDS).detect(Texts.talk(text)));
		assertThat(roster.participants()).extracting(Participant::name).containsExactly("赵渔", "孟星河");
		assertThat(roster.spellings().get("person:孟星河")).containsExactly("蒙兴和");
	}

	@Test
	void aNameThatPeopleHaveWrittenIsNotHeard() {
		Talk talk = Texts.talk(HEADING.formatted("山顶：蒙兴和") + "大家好。\n");
		assertThat(new RosterReader(SOUNDS).read(talk, List.of()).participants()).extracting(Participant::name)
			.containsExactly("蒙兴和");
	}

	@Test
	void whoIntroducesHimselfAgainInAnotherSpellingIsOne() {
		String text = "# 山顶论坛\n\n大家好，我叫韩小满，今天讲轨道。\n\n我是韩小曼，谢谢。";
		Roster roster = new RosterReader(SOUNDS).read(Texts.talk(text), List.of());
		assertThat(roster.participants()).extracting(Participant::name).containsExactly("韩小满");
		assertThat(roster.spellings().get("person:韩小满")).containsExactly("韩小曼");
	}

	@Test
	void whoIntroducesHimselfBesideSomebodyWhoSoundsSoIsSomebodyElse() {
		String text = "# A talk\n\nMy name is Ada Gravendahl. I am at 云山大学.\n\nMy name is Ada Gravendal and I work at 云山大学, too.\n";
		Talk talk = Texts.talk(text);
		assertThat(new RosterReader(SOUNDS).read(talk, new MentionDetector(SOUNDS).detect(talk)).participants())
			.extracting(Participant::name)
			.containsExactly("Ada Gravendahl", "Ada Gravendal");
	}

	@Test
	void whoIsNotKnownIsShownInTheScriptOfTheHeading() {
		assertThat(new RosterReader(SOUNDS).read(Texts.talk("# 轨道论坛\n\n大家好，我叫韓小滿，今天講軌道。"), List.of()).participants())
			.extracting(Participant::name)
			.containsExactly("韩小满");
		assertThat(new RosterReader(SOUNDS).read(Texts.talk("# 軌道論壇\n\n大家好，我叫韓小滿，今天講軌道。"), List.of()).participants())
			.extracting(Participant::name)
			.containsExactly("韓小滿");
	}

}

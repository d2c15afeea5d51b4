package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.source.SourceFile;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingsTests {

	private static final String TALKING = "小模型有很多好处，它们很小，也很快。\n\n".repeat(700);

	private static final String ANNOUNCEMENT = "好，感谢刚才的精彩分享。接下来有请柳青禾老师，为我们带来主题演讲，小模型的大用处，大家欢迎。";

	@Test
	void aLongRecordingIsCutWhereTheHostAnnouncesATalk() {
		String text = "# 山顶论坛\n\n" + TALKING + ANNOUNCEMENT + TALKING;
		List<Talk> talks = Recordings.read(Texts.source(text));
		assertThat(talks).hasSize(2);
		Talk second = talks.getLast();
		assertThat(second.reading().text()).startsWith("好，感谢刚才的精彩分享。");
		assertThat(second.details().title()).isEqualTo("小模型的大用处");
		assertThat(second.details().people()).extracting(Details.Person::name).containsExactly("柳青禾");
		assertThat(talks.getFirst().span().end()).isEqualTo(second.span().start());
		assertThat(second.span().end()).isEqualTo(text.length());
		assertThat(second.span().start()).isEqualTo(text.indexOf("好，感谢"));
	}

	@Test
	void placesOfAPartAreThoseOfTheSource() {
		String text = "# 山顶论坛\n\n" + TALKING + ANNOUNCEMENT + TALKING;
		Talk second = Recordings.read(Texts.source(text)).getLast();
		int start = second.reading().text().indexOf("柳青禾");
		assertThat(second.reading().toSource(start)).isEqualTo(text.indexOf("柳青禾"));
	}

	@Test
	void aTalkOfOneWhoInvitesSomebodyStaysWhole() {
		assertThat(Recordings.read(Texts.source("# 山顶论坛\n\n" + TALKING + "我们有请了很多人。" + TALKING))).hasSize(1);
		assertThat(Recordings.read(Texts.source("# 山顶论坛\n\n" + ANNOUNCEMENT))).hasSize(1);
	}

	@Test
	void aHostMayNameTheCompanyFirstAndPauseBehindTheInvitation() {
		List<Talk> talks = Recordings.read(forum(TALKING + "接下来我们有请，RailWorks 的技术总监，韩小满，来给我们带来轨道上的小模型。" + TALKING));
		assertThat(talks).hasSize(2);
		assertThat(talks.getLast().reading().text()).startsWith("接下来我们有请，RailWorks");
	}

	@Test
	void whoeverIsAnnouncedByATitleOrIntroducesHimselfGivesTheTalk() {
		String titled = TALKING + "谢谢大家。感谢精彩的报告，我们下一个报告是来自于山顶大学的孟星河教授，他今天报告的题目是，小模型的边界。大家好，今天我讲边界。" + TALKING;
		assertThat(names(Recordings.read(forum(titled)).getLast())).containsExactly("孟星河");
		String introduced = TALKING + "感谢刚才的报告，接下来有请下一位讲者，来自山顶大学，为我们做报告。大家好，我叫孟星河，今天我讲边界。" + TALKING;
		assertThat(names(Recordings.read(forum(introduced)).getLast())).containsExactly("孟星河");
	}

	@Test
	void whoeverIsAskedForNeedNotHaveATitle() {
		String before = TALKING + "感谢刚才的精彩分享，接下来我们有请";
		assertThat(names(Recordings.read(forum(before + "RailWorks Tech Lead 韩小满，来给我们带来轨道上的小模型。" + TALKING)).getLast()))
			.containsExactly("韩小满");
		String behind = "孟星河山路集团产品负责人来跟我们分享，轨道上的小模型。" + TALKING;
		assertThat(names(Recordings.read(forum(before + behind + "谢谢孟星河。")).getLast())).containsExactly("孟星河");
		assertThat(names(Recordings.read(forum(before + behind)).getLast())).isEmpty();
		String titled = before + "孟老师来跟我们分享，轨道上的小模型。" + TALKING + "谢谢孟老师。";
		assertThat(names(Recordings.read(forum(titled)).getLast())).isEmpty();
	}

	@Test
	void whoIsThankedIsNotWhoIsAskedFor() {
		String text = TALKING + "感谢柳青禾老师的精彩报告。我们再次欢迎柳青禾老师，接下来的一个报告来自孟星河老师。谢谢主持人的介绍，大家好。" + TALKING;
		assertThat(names(Recordings.read(forum(text)).getLast())).containsExactly("孟星河");
	}

	@Test
	void theFirstTalkToldInTheOpeningHasItsSpeakerAndTitle() {
		String text = "各位来宾下午好。首先有请柳青禾老师，为我们带来主题演讲，小模型的大用处，大家欢迎。谢谢主持人的介绍，大家好。" + TALKING + ANNOUNCEMENT + TALKING;
		Talk first = Recordings.read(forum(text)).getFirst();
		assertThat(names(first)).containsExactly("柳青禾");
		assertThat(first.details().title()).isEqualTo("小模型的大用处");
		assertThat(first.key()).endsWith(".1");
	}

	@Test
	void aSingleInvitationCutsNothing() {
		assertThat(Recordings.read(forum(TALKING + "接下来我们请看下一个主题，小模型。" + TALKING))).hasSize(1);
		assertThat(Recordings.read(forum(TALKING + "谢谢大家。下面我们进入评测，它很难。" + TALKING))).hasSize(1);
	}

	@Test
	void thePanelIsATalkOfItsOwnAndItsPeopleAreNotCutApart() {
		String panel = "感谢柳青禾老师的精彩报告。现在我们进入圆桌讨论，有请几位嘉宾。大家好，我是主持人。";
		String handover = "谢谢孟老师的分享。接下来有请韩老师来给我们带来他的想法。谢谢主持人的邀请。";
		List<Talk> talks = Recordings.read(forum(TALKING + panel + TALKING + handover + TALKING));
		assertThat(talks).hasSize(2);
		assertThat(talks.getLast().details().kind()).isEqualTo("panel");
		assertThat(talks.getLast().reading().text()).startsWith("感谢柳青禾老师");
	}

	@Test
	void anEnglishHostAnnouncesTalksToo() {
		String talking = "Small models have many uses，they are small and they are fast。\n\n".repeat(1200);
		String announcement = "Thank you for your attention。Thank you Ada，so let me introduce our next speaker，Edgar Moss，"
				+ "he builds rails。Thanks for the kind introduction，";
		List<Talk> talks = Recordings.read(forum(talking + announcement + talking));
		assertThat(talks).hasSize(2);
		assertThat(names(talks.getLast())).containsExactly("Edgar Moss");
		assertThat(talks.getLast().reading().text()).startsWith("Thank you Ada");
		assertThat(Recordings.read(forum(talking + "Let me introduce Edgar Moss，who built it。" + talking))).hasSize(1);
	}

	private static SourceFile forum(String text) {
		return Texts.source("# 山顶论坛\n\n" + text);
	}

	private static List<String> names(Talk talk) {
		return talk.details().people().stream().map(Details.Person::name).toList();
	}

	@Test
	void thePeopleOfARecordingAreThoseOfEachOfItsTalks() {
		String text = TALKING + "大家好，我是苏远帆。" + ANNOUNCEMENT + TALKING + "谢谢孟星河教授。" + TALKING + "感谢刚才的精彩分享，请蒙兴和教授讲。";
		List<Talk> talks = Recordings.read(forum(text));
		assertThat(talks).hasSize(2)
			.allSatisfy((talk) -> assertThat(talk.event()).allMatch(Details.Person::heard)
				.extracting(Details.Person::name)
				.containsExactlyInAnyOrder("柳青禾", "苏远帆", "孟星河"));
	}

}

package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
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

}

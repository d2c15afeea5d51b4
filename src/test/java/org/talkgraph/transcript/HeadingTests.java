package org.talkgraph.transcript;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The shapes of headings: event, session, title, people and roles, channel and video. */
class HeadingTests {

	private static final String TAIL = " - 云山频道 - BV1Ab411c7mD";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# heading                                            | key              | event | session | title | people
					2031云山大会-视觉专场 - P4：从像素到世界：柳青禾              | BV1Ab411c7mD-P4  | 2031云山大会 | 视觉专场 | 从像素到世界 | 柳青禾
					2031云山大会-视觉专场 - P4：Seeing and Knowing：Maren Thistlewood | BV1Ab411c7mD-P4 | 2031云山大会 | 视觉专场 | Seeing and Knowing | Maren Thistlewood
					2031云山大会-视觉专场 - P4：See： Past, Present and Future：Maren Thistlewood | BV1Ab411c7mD-P4 | 2031云山大会 | 视觉专场 | See： Past, Present and Future | Maren Thistlewood
					2031云山大会-视觉专场 - P12：圆桌讨论                     | BV1Ab411c7mD-P12 | 2031云山大会 | 视觉专场 | 圆桌讨论 |
					2031云山大会-开幕式 - P5：主题：通往山顶-主持人：柳青禾-对话嘉宾-夏知微-苏 远-欧阳听雪 | BV1Ab411c7mD-P5 | 2031云山大会 | 开幕式 | 主题：通往山顶 | 柳青禾 moderator, 夏知微 panelist, 苏远 panelist, 欧阳听雪 panelist
					2031云山大会-开幕式 - P3：主题：通往山顶-环节1：Fireside Chat-柳青禾-夏知微 | BV1Ab411c7mD-P3 | 2031云山大会 | 开幕式 | 主题：通往山顶-环节1：Fireside Chat | 柳青禾, 夏知微
					2031云山大会-开幕式 - P2：多模态-主旨演讲：Ilse Oduya-Marsh-对话嘉宾：夏知微 | BV1Ab411c7mD-P2 | 2031云山大会 | 开幕式 | 多模态 | Ilse Oduya-Marsh speaker, 夏知微 panelist
					[2031云山大会]开源论坛 - P1                             | BV1Ab411c7mD-P1  | 2031云山大会 |  | 开源论坛 |
					[2031云山大会]系统-编译器专题 - P1                       | BV1Ab411c7mD-P1  | 2031云山大会 | 系统 | 编译器专题 |
					[2031云山大会]编译器专题（主讲嘉宾：柳青禾、夏知微）           | BV1Ab411c7mD     | 2031云山大会 |  | 编译器专题 | 柳青禾 speaker, 夏知微 speaker
					[2031云山大会]编译器专题(Host: Tobias Wexcombe, panel: Ada Rill; Bo Finch) | BV1Ab411c7mD | 2031云山大会 |  | 编译器专题 | Tobias Wexcombe moderator, Ada Rill panelist, Bo Finch panelist
					2031云山大会-开幕式 - P6：通往山顶：主持人：柳青禾 嘉宾：夏知微、苏远 | BV1Ab411c7mD-P6 | 2031云山大会 | 开幕式 | 通往山顶 | 柳青禾 moderator, 夏知微 panelist, 苏远 panelist
					2031云山大会-开幕式 - P6：通往山顶：主持人：柳青禾 嘉宾：夏知微 欧阳听雪 | BV1Ab411c7mD-P6 | 2031云山大会 | 开幕式 | 通往山顶 | 柳青禾 moderator, 夏知微 panelist, 欧阳听雪 panelist
					2031云山大会 - P8：Safe at last (a report)           | BV1Ab411c7mD-P8  | 2031云山大会 |  | Safe at last (a report) |
					山里的慢新闻 - P7                                      | BV1Ab411c7mD-P7  |  |  | 山里的慢新闻 |
					2031云山大会-视觉专场 - P4：                             | BV1Ab411c7mD-P4  | 2031云山大会 |  | 视觉专场 |
					2031云山大会 - P4：开场                                 | BV1Ab411c7mD-P4  | 2031云山大会 |  | 开场 |
					2031云山大会                                          | BV1Ab411c7mD     | 2031云山大会 |  | 2031云山大会 |
					""")
	void aHeadingOfAVideoIsTakenApart(String heading, String key, String event, String session, String title,
			String people) {
		Talk talk = Texts.talk("# " + heading + TAIL + "\n\n大家好。\n");
		Details details = talk.details();
		assertThat(talk.key()).isEqualTo(key);
		assertThat(details.event()).isEqualTo(event);
		assertThat(details.session()).isEqualTo(session);
		assertThat(details.title()).isEqualTo(title);
		assertThat(people(details)).isEqualTo((people != null) ? people : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# heading                                            | title | people
			Small Models, Long Roads                             | Small Models, Long Roads |
			Small Models, Long Roads: Maren Thistlewood          | Small Models, Long Roads | Maren Thistlewood
			小模型的长路-柳青禾                                     | 小模型的长路 | 柳青禾
			小模型的长路：澄明研究院院士 柳青禾                         | 小模型的长路 | 柳青禾
			小模型的长路：Brackenfold CTO Maren Thistlewood         | 小模型的长路 | Maren Thistlewood
			State-of-the-Art Models - Part 2                     | State-of-the-Art Models - Part 2 |
			Chat about Open Source                               | Chat about Open Source |
			主持人：柳青禾                                          | 主持人 | 柳青禾 moderator
			""")
	void aHeadingWithoutAVideoIsATitleWithPeopleAtItsEnd(String heading, String title, String people) {
		Talk talk = Texts.talk("#  " + heading + "  \r\n\r\n大家好。\r\n");
		assertThat(talk.key()).isEqualTo("file:///talks/spring.md#1");
		assertThat(talk.details().title()).isEqualTo(title);
		assertThat(talk.details().event()).isNull();
		assertThat(people(talk.details())).isEqualTo((people != null) ? people : "");
	}

	@Test
	void thePlaceOfAPersonIsTheNameInTheHeading() {
		String text = "# 2031云山大会-开幕式 - P5：山顶-主持人：柳 青禾-嘉宾-得主 Ada Rill" + TAIL + "\n\n大家好。\n";
		assertThat(Texts.talk(text).details().people()).extracting((person) -> person.span().of(text))
			.containsExactly("柳 青禾", "Ada Rill");
	}

	@ParameterizedTest
	@CsvSource({ "圆桌讨论, panel", "Fireside Chat, panel", "访谈柳青禾, interview", "主旨报告, keynote", "特邀报告, talk", "山顶," })
	void theKindOfTalkIsReadFromTheTitle(String title, String kind) {
		assertThat(Texts.talk("# 2031云山大会-视觉 - P1：" + title + TAIL + "\n\n大家好。\n").details().kind()).isEqualTo(kind);
	}

	@Test
	void theYearIsThatOfTheEvent() {
		assertThat(Texts.talk("# [2031云山大会]视觉 - P1" + TAIL + "\n\n大家好。\n").details().year()).isEqualTo(2031);
		assertThat(Texts.talk("# 视觉在1999年 - P1" + TAIL + "\n\n大家好。\n").details().year()).isEqualTo(1999);
		assertThat(Texts.talk("# Vision in 1999\n\nHello.\n").details().year()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "# ", "#  \t", "# ：", "# - - -", "# ()", "" })
	void aHeadingThatSaysNothingLeavesTheNameOfTheFile(String heading) {
		assertThat(Texts.talk(heading + "\n\n大家好。\n").details().title()).isEqualTo("spring");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# ：- P1", "# P3", "# -", "# [] - P2：", "# []", "# 2031-", "# 2031云山-主题- - P1",
			"# [2031云山]- - P1", "# （（（ - P1：）", "# :主持人：" })
	void aHeadingOfUnknownFormHasATitleStill(String heading) {
		Talk talk = Texts.talk(heading + TAIL + "\n\n大家好。\n");
		assertThat(talk.details().title()).isNotBlank();
		assertThat(talk.details().session()).satisfiesAnyOf((session) -> assertThat(session).isNull(),
				(session) -> assertThat(session).isNotBlank());
	}

	@Test
	void theSameVideoTwiceInOneSourceIsTwoTalks() {
		String heading = "# 2031云山大会-视觉 - P1：山顶" + TAIL + "\n\n大家好。\n\n";
		assertThat(Texts.talks(heading + heading + heading)).extracting(Talk::key)
			.containsExactly("BV1Ab411c7mD-P1", "BV1Ab411c7mD-P1#2", "BV1Ab411c7mD-P1#3");
	}

	@Test
	@Timeout(5)
	void aLongEnglishTitleIsReadInNoTime() {
		String title = "The Quick Brown Foxes Jumping Over Seven Sleeping Lazy Dogs Beside Quiet Rivers Under Bright "
				+ "Stars While Seventeen Curious Owls Watch Them From Their Ancient Towers 4";
		assertThat(Texts.talk("# " + title + "\n\nHello.\n").details().title()).isEqualTo(title);
	}

	@ParameterizedTest
	@Timeout(5)
	@ValueSource(strings = { " ", "-", "Aa ", "2031", "：", "王", "J. ", "（", " - ", "主持人：" })
	void aHeadingAsLongAsABookIsReadInNoTime(String piece) {
		String heading = piece.repeat(200_000 / piece.length());
		List<Talk> talks = Texts.talks("# x" + heading + "x" + TAIL + "\n\nHello.\n");
		assertThat(talks.getFirst().details().title()).hasSizeLessThanOrEqualTo(120).isNotBlank();
	}

	private static String people(Details details) {
		return String.join(", ",
				details.people()
					.stream()
					.map((person) -> person.name() + ((person.role() != null) ? " " + person.role() : ""))
					.toList());
	}

}

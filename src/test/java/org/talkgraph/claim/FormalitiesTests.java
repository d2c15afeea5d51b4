package org.talkgraph.claim;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class FormalitiesTests {

	private static final String GUEST = "\n\n**Ada Rill:** I think that boats are better than trains.\n";

	private final Hearing hearing = new Hearing(KnowledgeBase.of(List.of(DataFile.parse("things.txt", """
			[Person]
			Ada Rill | heard: 瑞尔
			Tom Sedge
			[Organization]
			Harbour University
			"""))));

	@ParameterizedTest
	@ValueSource(strings = { "瑞尔是港口大学的教授，获得过造船二等奖，在国际会议上发表论文一百余篇。", "主要研究方向是木船的修理，曾获得港口的最佳论文奖。",
			"Our next guest is Ada Rill, who is a professor at Harbour University.",
			"Ada Rill is the founder and CEO of a small boat yard, and she has won the harbour prize.",
			"Tom Sedge was previously a researcher at Harbour University." })
	void whoSomebodyIsIsNoClaimOfAHost(String said) {
		assertThat(isFormality("**Host:** Welcome to the show. " + said + GUEST, 1)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "感谢各位来宾的精彩分享，今天的论坛就到这里。", "本次论坛由港口大学和造船厂联合主办，下午还有两场报告。", "首先我们有请第一位嘉宾，他的报告题目是木船的未来。",
			"报告将由瑞尔来做。", "下面的环节由船长主持。", "论坛将围绕三个主题展开。", "后面的环节还会有圆桌讨论。", "今天的报告就到这里。", "我们邀请到了港口大学的教授。",
			"Today's session is about boats.", "Welcome to another episode of the boat talk.",
			"I'm joined today by my co-host.", "Thanks to everyone for being here.",
			"Thank you so much for joining us on the show today.", "You can find us on the harbour channel." })
	void whatTheProgrammeHasIsNobodysClaim(String said) {
		assertThat(isFormality("**Tom Sedge:** " + said + GUEST, 0)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada Rill is a professor at Harbour University.", "瑞尔是港口大学的教授，获得过造船奖。" })
	void aGuestIsIntroducedByAnybodyElse(String said) {
		assertThat(isFormality("**Tom Sedge:** " + said + GUEST, 0)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wind ferries are better than trains, and Ada Rill is a researcher.",
			"Jo Alder is a professor at Harbour University.", "I was a researcher at Harbour University for ten years.",
			"我认为教授的工资比船长的工资低很多，因为没有人付钱。", "大家不欢迎这样的船，因为它们太贵了。",
			"The prize money is the reason why nobody builds boats.", "财务报告将显示利润增长了百分之三十。", "装船的环节会有很多错误，比如说写错了箱子。",
			"由于装船的环节由三个人组成，它很慢。", "市场活动会有百分之三十的回报。", "我们邀请了三百名船长来评测这条船。",
			"This panel of 500 captains found that the boat was slow.",
			"Another session of caulking improves the boat a lot.", "Thanks to open plans everyone can build boats.",
			"The boat was joined with a raft.", "We are joined by 300 companies that use it." })
	void whatTellsOfTheWorldMayBeAClaim(String said) {
		assertThat(isFormality("**Tom Sedge:** " + said + GUEST, 0)).isFalse();
	}

	/** Whether a sentence of the first turn is one. */
	private boolean isFormality(String text, int sentence) {
		HeardTalk heard = this.hearing.hear(Texts.talk("# A talk\n\n" + text));
		TalkClauses clauses = TalkClauses.of(heard.said(), heard.turns(), heard.links());
		List<Integer> begins = clauses.clauses()
			.stream()
			.filter(Clause::opensSentence)
			.map((clause) -> clauses.clauses().indexOf(clause))
			.toList();
		int first = begins.get(sentence);
		SaidRun run = SaidRun.of(clauses, first, begins.get(sentence + 1) - 1 - first);
		return new Formalities(clauses.text(), heard.turns()).areAll(run, 0);
	}

}

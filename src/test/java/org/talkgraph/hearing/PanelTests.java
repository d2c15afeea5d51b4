package org.talkgraph.hearing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.roster.Role;
import org.talkgraph.speaker.Turn;

import static org.assertj.core.api.Assertions.assertThat;

/** Who holds the floor of talks of several without labels. */
class PanelTests {

	private static final String PANEL = "# 山顶-主持人-苏远-嘉宾-柳青禾-夏知微\n\n欢迎大家来到山顶论坛，我们先请柳青禾老师谈谈小模型怎么看，"
			+ "嗯我觉得小模型很小，也很快，我们做了很多年，效果非常好，谢谢。好的，谢谢柳青禾，夏知微老师您怎么看呢，" + "对，我觉得大模型也很重要，我们公司一直在做，未来还会更大。\n";

	private static HeardTalk hear(String text) {
		return new Hearing(KnowledgeBase.of(List.of())).hear(Texts.talk(text));
	}

	private static @Nullable String name(Turn turn) {
		return (turn.speaker() != null) ? turn.speaker().name() : turn.label();
	}

	@Test
	void whoIsGivenTheFloorSpeaks() {
		HeardTalk heard = hear(PANEL);
		assertThat(heard.turns()).extracting(PanelTests::name).containsExactly("苏远", "柳青禾", "苏远", "夏知微");
		assertThat(heard.turns()).allSatisfy((turn) -> assertThat(turn.confidence()).isBetween(0.5, 1.0));
	}

	@Test
	void aTurnSaysWhyItStartsAndWhoseItIs() {
		HeardTalk heard = hear(PANEL);
		assertThat(heard.turns().get(1).cues()).isNotEmpty().anySatisfy((cue) -> {
			assertThat(cue.score()).isPositive();
			assertThat(cue.span()).isNotNull();
			assertThat(heard.talk().reading().text(cue.span())).contains("柳青禾");
		});
	}

	@Test
	void whoIsOnlyNamedIsNotThere() {
		HeardTalk heard = hear(
				"We are joined by Ada Rill. Welcome, Ada. Thank you, great to be here. Ask Tom Finch.\n");
		assertThat(heard.people()).extracting((person) -> person.name()).doesNotContain("Tom Finch");
	}

	@Test
	void whoOpensATalkWithTheOwnNameLeadsIt() {
		HeardTalk heard = hear(
				"Welcome to the show. My name is Bo Finch, and with us today is Ada Rill. Welcome, Ada.\n\n"
						+ "Thank you, I'm very happy to be here.\n\nSo Ada, what do you do all day?\n\nWell, I build small models.\n");
		assertThat(heard.turns()).extracting(PanelTests::name).startsWith("Bo Finch", "Ada Rill");
		assertThat(heard.turns().getFirst().speaker()).isNotNull()
			.satisfies((speaker) -> assertThat(speaker.role()).isEqualTo(Role.MODERATOR));
	}

	@Test
	void whomAHostHasCalledIsExpectedHoweverLongTheQuestion() {
		HeardTalk heard = hear("# 山顶-主持人-苏远-嘉宾-柳青禾-夏知微\n\n欢迎大家来到山顶论坛，先请柳青禾老师谈谈，嗯我觉得小模型很快，我们做了很多年。好的，谢谢柳青禾，"
				+ "夏知微老师，大家都知道去年到今年，开源和闭源之间一直有争论，有人说差距在缩小，有人说差距在扩大，也有人说这根本不是一个问题，"
				+ "市场上的价格也一直在往下走，那么在这样的环境里面，您会怎么选择呢，对，我觉得我们公司会一直做开源，未来还会更大。\n");
		assertThat(heard.turns()).extracting(PanelTests::name).containsExactly("苏远", "柳青禾", "苏远", "夏知微");
	}

	@Test
	void whoIsAnnouncedToGiveTheTalkDoesNotLeadTheQuestionsAfterIt() {
		HeardTalk heard = hear("# 山顶-主题报告：小模型-演讲人-苏远-嘉宾-夏知微\n\n很高兴来到这里，今天我讲一讲小模型。过去三年里我们训练了很多个模型，从很小的一直到很大的，"
				+ "我们发现数据的质量比数据的数量重要得多，因为同样的参数下面，干净的数据可以让损失再降低百分之二十。其实这件事情在语音里面也成立，"
				+ "所以我认为未来两年手机上的模型会超过今天云上的模型，而且成本只有现在的十分之一。接下来一步我们会把训练的代码全部开源，谢谢大家。"
				+ "谢谢您的精彩演讲，我想问您一个问题，您觉得明年小模型会怎么样呢，对，这是个好问题，我觉得明年小模型会更小，因为我们已经看到了压缩的空间。" + "您觉得成本还会降吗，是的，我认为会的。\n");
		assertThat(heard.turns()).extracting(PanelTests::name).startsWith("苏远", "夏知微", "苏远");
	}

	private static final String HESITANT = "呃，然后这个小模型呢，就是说，它其实就是这个很小的一个东西嘛，对吧，然后呢，这个速度就很快，"
			+ "然后我们就觉得，就是说这个成本呢，呃，也会降下来，然后就是这个数据，对吧，这个很重要的嘛，然后就是这样的一个情况，";

	private static final String RESOLUTE = "从长期来看，模型的规模仍然会增长，因此必须同时考虑效率与质量，而且应该从用户的需求出发，"
			+ "以此为基础进行设计，当然也应该通过合作来实现，从而让更多的人能够从中受益，因此目前最需要的是耐心，同时应该以质量为先，";

	private static final String ROUND = "# 山顶-主持人-苏远-嘉宾-柳青禾-夏知微\n\n欢迎大家来到山顶论坛，先请柳青禾老师谈谈，嗯我觉得，" + HESITANT + HESITANT
			+ "谢谢。好的，谢谢柳青禾老师，夏知微老师您怎么看呢，对，我觉得，" + RESOLUTE + RESOLUTE + "谢谢。好的，那么下一个问题，手机上的模型会怎么样呢，对，我觉得，";

	@Test
	void whoIsNotCalledIsKnownByHisSmallWords() {
		assertThat(hear(ROUND + HESITANT + HESITANT + "谢谢。\n").turns()).extracting(PanelTests::name).endsWith("柳青禾");
		assertThat(hear(ROUND + RESOLUTE + RESOLUTE + "谢谢。\n").turns()).extracting(PanelTests::name).endsWith("夏知微");
	}

	@Test
	void nobodyQuotesHimself() {
		HeardTalk heard = hear("# 山顶-主持人-苏远-嘉宾-柳青禾-夏知微\n\n欢迎大家来到山顶论坛，先请柳青禾老师谈谈，嗯我觉得小模型很快，我们做了很多年。"
				+ "手机上的模型会越来越小，我认为成本也会降下来。我们的团队一直在做压缩，就像刚才柳青禾老师说的一样，压缩的空间还很大。" + "我觉得未来两年会有很多新的应用，我们也会继续做下去。\n");
		int quoted = heard.talk().reading().text().indexOf("刚才柳青禾");
		assertThat(heard.turns()).filteredOn((turn) -> turn.span().contains(quoted))
			.extracting(PanelTests::name)
			.doesNotContain("柳青禾");
	}

	@Test
	void guestsWhoFollowEachOtherWithoutTheHostAreTold() {
		HeardTalk heard = hear("# 山顶-主持人-苏远-嘉宾-柳青禾-夏知微\n\n欢迎来到山顶论坛，请两位嘉宾做一个自我介绍，大家好，我是柳青禾，" + HESITANT
				+ "谢谢大家，大家好，我是夏知微，" + RESOLUTE + "谢谢大家。好的，那么第一个问题，手机上的模型会怎么样呢，好的，我先说一下，" + HESITANT + HESITANT
				+ "这是我的一个看法，我也非常同意刚才柳青禾老师说的，" + RESOLUTE + RESOLUTE + "谢谢大家。\n");
		assertThat(heard.turns()).extracting(PanelTests::name).endsWith("柳青禾", "夏知微", "苏远", "柳青禾", "夏知微");
	}

	@Test
	void whoSaysWhoHeIsAsTheOtherGuestsDoIsNoHost() {
		HeardTalk heard = hear("# 圆桌讨论\n\n各位来宾大家好，欢迎来到今天的圆桌论坛，先请各位嘉宾做个自我介绍。\n\n"
				+ "大家好，我是柳青禾，主要做小模型的训练，我们一开始就觉得规模很重要。大家好，我是苏远，做的是登山鞋。大家好，我是夏知微，负责山顶上的灯塔。\n\n"
				+ "好的，谢谢三位。第一个问题，柳青禾你怎么看小模型的未来？\n\n我觉得小模型的未来是手机，我们现在做的就是手机上的。谢谢柳青禾。那苏远老师怎么看？\n\n"
				+ "我认为开源很重要，没有开源就没有生态。夏知微老师呢？\n\n我同意苏老师的看法，我们也会开放更多的接口。好，谢谢各位嘉宾。\n");
		assertThat(heard.turns()).extracting(PanelTests::name)
			.startsWith("unknown speaker 1", "柳青禾", "苏远", "夏知微", "unknown moderator", "柳青禾", "unknown moderator");
	}

	@Test
	void whoIsNamedOnceAsIfHeWereThereIsNotGivenTheWordsOfOthers() {
		HeardTalk heard = hear(
				"Welcome to the show. My name is Bo Finch, and with us today is Ada Rill. Welcome, Ada.\n\n"
						+ "Thank you, I'm very happy to be here.\n\nSo Ada, what do you do all day?\n\n"
						+ "Well, Vera Lund, I have to say, would have laughed. I build small models, and we sell them.\n\n"
						+ "That's great, Ada. And who trains them?\n\nWe train them at night, when it is quiet.\n");
		assertThat(heard.turns()).extracting(PanelTests::name).doesNotContain("Vera Lund");
	}

	@Test
	void whoAsksAgainFromTheAudienceIsTheSame() {
		HeardTalk heard = hear("# 山顶-主持人-苏远-嘉宾-柳青禾-夏知微\n\n欢迎来到山顶论坛，现场的观众有没有问题，可以举手，好的，前排那位朋友，"
				+ "各位老师好，我是山顶大学的学生，我想请教各位老师一个问题，就是小模型会不会更便宜呢，" + "好的，柳青禾老师您怎么看，对，我觉得会的，" + HESITANT
				+ "谢谢。各位老师好，我是来自山下公司的，我有一个问题，请问数据从哪里来呢，" + "好的，夏知微老师您怎么看，对，我觉得，" + RESOLUTE + "谢谢。\n");
		assertThat(heard.turns()).extracting(PanelTests::name).contains("unknown audience 1", "unknown audience 2");
	}

	@Test
	void aPanelOfWhichOnlyRepetitionIsLeftHasNoTurns() {
		assertThat(hear("# 山顶-嘉宾-柳青禾-夏知微\n\n" + "我们一起走。".repeat(400) + "\n").claims()).isEmpty();
	}

	@Test
	void aHostWhomHardlyAnybodyNamesLeadsALargePanelToo() {
		List<String> guests = List.of("许青禾", "夏知微", "陈听雨", "林望舒", "周晚晴", "沈南乔", "陆云帆", "韩松月", "罗星河", "唐若溪", "宋远山",
				"梁清越");
		List<String> answers = List.of("开源和闭源会长期共存，客户真正关心的是效果。", "数据的质量决定了上限，我们团队花了两年才清洗干净。",
				"成本已经下降了很多，所以今年很多企业都愿意来试一试。", "智能体要解决的是长任务，它的记忆现在还做得不够好。");
		StringBuilder text = new StringBuilder("# 圆桌\n\n大家好，欢迎来到今天的圆桌，我是主持人苏远，今天我们邀请到了")
			.append(String.join("、", guests))
			.append("。");
		for (int i = 0; i < guests.size(); i++) {
			text.append(guests.get(i))
				.append("老师，您怎么看这个问题？谢谢主持人，大家好，我是")
				.append(guests.get(i))
				.append("。")
				.append(answers.get(i % answers.size()))
				.append(answers.get((i + 1) % answers.size()));
		}
		HeardTalk heard = hear(text.append("谢谢各位嘉宾，今天就到这里。\n").toString());
		assertThat(heard.turns()).extracting(PanelTests::name).startsWith("苏远", "许青禾", "苏远", "夏知微");
	}

}

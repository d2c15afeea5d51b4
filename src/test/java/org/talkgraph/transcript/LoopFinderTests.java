package org.talkgraph.transcript;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class LoopFinderTests {

	private static final String BEFORE = "我们先看一下去年的进展，然后再谈今年的计划。";

	private static final String AFTER = "好，下面我讲第二个部分，关于数据的问题。";

	@Test
	void aClauseRepeatedManyTimesIsALoopButForItsFirstTime() {
		String clause = "这个模型我们会继续做下去，";
		String text = BEFORE + clause.repeat(40) + AFTER;
		List<Span> loops = LoopFinder.find(text);
		assertThat(loops).hasSize(1);
		Span loop = loops.getFirst();
		assertThat(loop.start()).isEqualTo(BEFORE.length() + clause.length());
		assertThat(loop.end()).isBetween(text.length() - AFTER.length() - 1, text.length() - AFTER.length());
	}

	@Test
	void aCycleOfThreeClausesAcrossParagraphsIsOneLoop() {
		String text = BEFORE + "它会变好，但是不太多，\n\n我们还要再看。".repeat(20) + AFTER;
		assertThat(LoopFinder.find(text)).hasSize(1);
		assertThat(LoopFinder.find(text).getFirst().length()).isGreaterThan(18 * 20);
	}

	@Test
	void smallVariationsDoNotEndALoop() {
		StringBuilder text = new StringBuilder(BEFORE);
		for (int i = 0; i < 30; i++) {
			text.append("这是第").append((i % 7 == 3) ? "二" : "一").append("个关于生成模型的例子，");
		}
		List<Span> loops = LoopFinder.find(text.append(AFTER).toString());
		assertThat(loops).hasSize(1);
		assertThat(loops.getFirst().length()).isGreaterThan(28 * 15);
	}

	@Test
	void aTableReadOutIsNone() {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= 20; i++) {
			text.append(
					"On set %d the small model has %d percent and the large one %d. ".formatted(i, 40 + i, 90 - 2 * i));
		}
		assertThat(LoopFinder.find(text.toString())).isEmpty();
	}

	@Test
	void aLongSentenceOverAndOverIsALoop() {
		String sentence = "We use it for the translation of documents that come from the north, and then for the summaries that go to "
				+ "the members of the house in the south. ";
		assertThat(LoopFinder.find(sentence.repeat(12))).singleElement()
			.satisfies((loop) -> assertThat(loop.start()).isEqualTo(sentence.length()));
	}

	@Test
	void twoLoopsAreTwo() {
		String text = "甲说我们还会再来这里的，".repeat(20) + BEFORE + AFTER + "you know what I mean by that, ".repeat(20);
		assertThat(LoopFinder.find(text)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "对对对，对，对对。", "开源开源再开源！开源开源再开源！开源开源再开源！", "No, no, no, no. Blah, blah, blah, blah.",
			"哈哈哈哈哈哈哈哈哈哈", "谢谢，谢谢，谢谢大家，谢谢。",
			"I have a plan for this. I have a plan for this. I have a plan for this. And you know it." })
	void whatPeopleRepeatIsNone(String said) {
		assertThat(LoopFinder.find(BEFORE + said + AFTER)).isEmpty();
	}

	@Test
	void listsOfLikePartsAreNone() {
		StringBuilder text = new StringBuilder();
		for (String thing : "苹果 香蕉 橘子 葡萄 西瓜 桃子 梨子 李子 杏子 草莓".split(" ")) {
			text.append("今天我们买了").append(thing).append("，明天要卖掉").append(thing).append("的一半；");
		}
		assertThat(LoopFinder.find(text.toString())).isEmpty();
	}

	@Test
	void timeIsLinear() {
		String text = ("这个模型我们会继续做下去，" + BEFORE + AFTER).repeat(6_000);
		assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5),
				() -> LoopFinder.find(text)))
			.doesNotThrowAnyException();
	}

	@Test
	void shortAndEmptyTextsHaveNone() {
		assertThat(LoopFinder.find("")).isEmpty();
		assertThat(LoopFinder.find("好")).isEmpty();
	}

}

package org.talkgraph.hearing;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.roster.Recordings;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;
import org.talkgraph.transcript.Loops;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a file holds, hearing ends soon, without an exception, and holds together. */
class HostileTextTests {

	private static final List<String> PIECES = List.of("\n", "\n\n", "\r\n", " ", "\t", "\u00A0", "\u3000", "\u200B",
			"\uFEFF", "\0", "\uD842", "\uDFB7", "𠮷", "🙂", "e\u0301", "# ", "## ", "#", "---", "***", "- ", "**", "*",
			"_", "`", "[", "]", "(", ")", "](", "![", "![](a.png)", "\\", "\\[", "\\]", ":", "：", "**Ada Rill:** ",
			"**柳青禾：** ", "**Speaker 1:** ", "**Break:** ", "** :** ", "。", "，", "？", "!", ".", ". ", "...", "；", "“",
			"”", "\"", "'", "’", "、", "（", "）", "《", "2031", "3.5", "3。5", "0", "90%", "七十亿", "二号", "点", "号", "v", "B",
			"GPT", "GPT-4", "喇嘛", "Llama", "open ai", "Open", "AI", "deep", "mind", "G P", "千问", "谷歌", "Meta", "meta",
			"M I T", "scaling law", "大家好", "有请", "谢谢", "我是柳青禾", "我是来自谷歌的苏远，", "my name is Ada Rill", "I'm ", "我认为",
			"应该", "比", "更好", "到2031年", "will be", "better than", "you should", "we're releasing", "老师", "青禾", "柳老师",
			"Ada", "2031云山大会-专场 - P1：", " - BV1Ab411c7mD", "主持人：", "-嘉宾-", "x", "好", "the", "a");

	private static final long SECONDS = 1_000_000_000L;

	private final Hearing hearing = new Hearing(KnowledgeBase.shipped());

	@Test
	@Timeout(60)
	void randomTextIsHeard() {
		Random random = new Random(20310401);
		long end = System.nanoTime() + 3 * SECONDS;
		int heard = 0;
		for (int i = 0; i < 200 || (i < 5000 && System.nanoTime() < end); i++) {
			heard += hear(Texts.source(text(random, random.nextInt(1, 400)))) ? 1 : 0;
		}
		assertThat(heard).isGreaterThan(100);
	}

	@Test
	@Timeout(60)
	void longRandomTextIsHeardInProportionateTime() {
		Random random = new Random(20310402);
		SourceFile source = Texts.source("大家好。\n" + text(random, 60_000));
		assertThat(source.text()).hasSizeGreaterThan(150_000);
		assertHeardSoon(source);
	}

	@ParameterizedTest
	@Timeout(60)
	@ValueSource(strings = { "x", "X", " ", "好", "一", "1", "1 ", "。", "，", ".", ". ", "!", "\"", "'", "-", "*", "**",
			"_", "#", "[", "]", "(", "![", "](", "[x](", "\\", "\\[", "\uD842", "🙂", "\u200B", "e\u0301", "\n", "\r",
			"x\n", "好\n\n", "# x\n", "# x\ny\n", "**x:** ", "**x:** y\n", "**Ada Rill:** y\n", "G P T ", "GPT", "GPT ",
			"GPT 4 ", "喇嘛", "喇嘛二点五", "Llama-", "open ", "我是王一，", "我是来自", "my name is Ada Rill, ", "I'm Ada ", "我认为",
			"比", "better than ", "百分之", "七十亿", "到2031年", "谢谢，", "有请大家好", "老师", "Aa ", "A. ", "more ", "i.e. ", "---\n",
			"我们发布", "有请王一博士为我们带来报告。" })
	void aPieceRepeatedIsHeardSoon(String piece) {
		SourceFile source = Texts.source("大家好。\n" + piece.repeat(200_000 / piece.length()));
		assertHeardSoon(source);
	}

	@Test
	@Timeout(60)
	void asManySpeakersAsLinesAreHeardSoon() {
		assertHeardSoon(Texts.source(pieces(200_000, (i) -> "**" + name(i) + ":** 我是" + name(i) + "。\n")));
	}

	@Test
	@Timeout(60)
	void asManyIntroductionsAsClausesAreHeardSoon() {
		assertHeardSoon(Texts.source(pieces(200_000, (i) -> "我是" + name(i) + "，来自谷歌，")));
	}

	@Test
	@Timeout(60)
	void asManyPeopleAsThanksAreHeardSoon() {
		assertHeardSoon(Texts.source(pieces(100_000, (i) -> "谢谢" + name(i) + "老师，")));
	}

	/**
	 * A piece that is repeated is a loop, in which nothing is heard; with other words in
	 * it each time it comes to the people, links, turns and claims.
	 */
	@ParameterizedTest
	@Timeout(60)
	@CsvSource({ "200000, '~~~，我是小~~，'", "100000, '请到了~~大学的王~~教授和'", "300000, '王~~博士说~~~~。'", "200000, '~~~、GPT-4、'",
			"200000, '我认为~~比~~~更好，'", "200000, '@ said that @ is better than Llama, '", "200000, '**@:** ~~~。|'",
			"200000, '到20年~~~会~~，达到90%，'", "200000, '# ~~~：王~~||~~~~~~。||'" })
	void aPieceWithOtherWordsEachTimeIsHeardSoon(int characters, String piece) {
		Random random = new Random(20310403);
		String text = pieces(characters, (i) -> filled(piece, random));
		SourceFile source = Texts.source("大家好。\n" + text);
		assertThat(Recordings.read(source)).first()
			.satisfies((talk) -> assertThat(Loops.of(talk).spans()).as("loops").isEmpty());
		assertHeardSoon(source);
	}

	/**
	 * Any character for {@code ~}, any word for {@code @}, a line's end for {@code |}.
	 */
	private static String filled(String piece, Random random) {
		StringBuilder filled = new StringBuilder();
		for (char c : piece.toCharArray()) {
			switch (c) {
				case '~' -> filled.append((char) ('一' + random.nextInt(3000)));
				case '@' -> filled.append(word(random));
				case '|' -> filled.append('\n');
				default -> filled.append(c);
			}
		}
		return filled.toString();
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(3); i >= 0; i--) {
			word.append("bcdfghklmnprst".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
		}
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	@Test
	@Timeout(60)
	void aLongPanelWithoutLabelsIsHeardSoon() {
		assertHeardSoon(Texts.source("2031云山大会-圆桌\n主持人：柳青禾\n嘉宾：王一鸣、苏远航、陈思齐\n"
				+ pieces(200_000, (i) -> "这个问题" + "王苏陈".charAt(i % 3) + "老师怎么看呢？谢谢柳老师，我觉得这件事要慢慢来。")));
	}

	/** At least so many characters of ever other pieces. */
	private static String pieces(int characters, IntFunction<String> piece) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < characters; i++) {
			text.append(piece.apply(i));
		}
		return text.toString();
	}

	private static String name(int i) {
		return "" + "王李张刘陈杨黄赵吴周".charAt(i % 10) + (char) ('一' + i / 10 % 100) + (char) ('一' + i / 1000);
	}

	/**
	 * In time of this thread, so that a busy machine does not matter; what takes long the
	 * first time, while the JVM compiles beside it, is heard once more.
	 */
	private void assertHeardSoon(SourceFile source) {
		long spent = spent(source);
		if (spent >= 3 * SECONDS) {
			spent = spent(source);
		}
		assertThat(spent).as("ns for %d characters", source.text().length()).isLessThan(3 * SECONDS);
	}

	private long spent(SourceFile source) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		assertThat(talks(source)).isNotEmpty();
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
	}

	private List<HeardTalk> talks(SourceFile source) {
		return this.hearing.hear(source);
	}

	private boolean hear(SourceFile source) {
		try {
			List<HeardTalk> talks = this.hearing.hear(source);
			Invariants.check(source, talks);
			assertThat(Annotations.json(List.of(Annotations.of(source, talks)))).startsWith("[");
			return true;
		}
		catch (UnreadableSource ex) {
			assertThat(ex.reason()).isNotBlank();
			return false;
		}
	}

	private static String text(Random random, int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

}

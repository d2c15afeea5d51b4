package org.talkgraph.transcript;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** SubRip and WebVTT: what is spoken, by whom and when. */
class SubtitleTests {

	private static final String FIRST = "00:00:01,000 --> 00:00:02,500\n";

	private static final String SECOND = "00:00:02,600 --> 00:00:04,000\n";

	@Test
	void cuesAreOneText() {
		String text = "1\n" + FIRST + "We moved it\nto Llama\n\n2\n" + SECOND + "3, which was\ncheap.\n";
		Talk talk = Texts.talk(text);
		assertThat(talk.reading().text()).isEqualTo("We moved it to Llama 3, which was cheap.");
		assertThat(talk.sentences()).hasSize(1);
		Span llama = spanOf(talk, "Llama 3");
		assertThat(talk.reading().toSource(llama).of(text)).startsWith("Llama\n").endsWith("\n3");
		assertThat(talk.times().start(llama)).isEqualTo(Duration.ofMillis(1000));
		assertThat(talk.times().start(spanOf(talk, "cheap"))).isEqualTo(Duration.ofMillis(2600));
		assertThat(talk.times().end(spanOf(talk, "cheap"))).isEqualTo(Duration.ofMillis(4000));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<i>Hello</i> there                        | Hello there
			{\\an8}Hello {\\i1}there{\\i0}            | Hello there
			<font color="#fff">Hello</font> there     | Hello there
			R&amp;D &lt;3 &#20320;&#x597D;            | R&D <3 你好
			fish & chips, AT&T, 2 < 3 and 4 > 3       | fish & chips, AT&T, 2 < 3 and 4 > 3
			Hello&nbsp;there&lrm;                     | Hello there
			<script>alert("no")</script>Hello there   | Hello there
			<script src=x>alert(1)</SCRIPT >Hello     | Hello
			<b onclick="x()">Hello</b> <img src=x>you | Hello you
			&unknown; Hello                           | &unknown; Hello
			[Music] Hello (applause) there            | Hello there
			(LAUGHTER) Hello (the second one)         | Hello (the second one)
			♪ la la la ♪ Hello                        | Hello
			（掌声）大家好【音乐】                        | 大家好
			（我说的是第二个）大家好                       | （我说的是第二个）大家好
			>> Hello there                            | Hello there
			- Hello there                             | Hello there
			-5 degrees                                | -5 degrees
			""")
	void markupOfACueIsNotSpoken(String written, String spoken) {
		Talk talk = Texts.talk("1\n" + FIRST + written.strip() + "\n");
		assertThat(talk.reading().text()).isEqualTo(spoken.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2\n", "2", "2\r\n", "17\n\n", "2\n0", "2\n00", "2\n00:", "2\n00:00:03,0",
			"2\n00:00:03,000 -", "2\n00:00:03,000 --", "2\n-00:00:03,000 --> 00:00:04,000\n" })
	void whatIsLeftOfTheHeadOfASubtitleIsNotSpoken(String left) {
		assertThat(Texts.talk("1\n" + FIRST + "We row Llama\n\n" + left).reading().text()).isEqualTo("We row Llama");
	}

	@Test
	void aNumberThatIsShownIsSpoken() {
		assertThat(Texts.talk("1\n" + FIRST + "We moved in\n2024\n").reading().text()).isEqualTo("We moved in 2024");
		assertThat(Texts.talk("1\n" + FIRST + "2024\n").reading().text()).isEqualTo("2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-00:00:03,000 --> 00:00:04,000", "00:00:03", "00:00:03,000 -", "\u221200:03 --> -00:04" })
	void timesThatAreNoneSayNothingAndAreNotSpoken(String times) {
		Talk talk = Texts.talk("1\n" + FIRST + "We row Llama\n\n2\n" + times + "\nand sing.\n");
		assertThat(talk.reading().text()).isEqualTo("We row Llama and sing.");
		assertThat(talk.times().end(spanOf(talk, "Llama"))).isEqualTo(Duration.ofMillis(2500));
	}

	@Test
	void negativeTimesOfTheFirstSubtitleAreNotSpokenEither() {
		String text = "1\n-00:00:01,000 --> 00:00:02,000\nWe row.\n\n2\n00:00:03,000 --> -00:00:04,000\nWe sing.\n";
		Talk talk = Texts.talk(text);
		assertThat(talk.reading().text()).isEqualTo("We row. We sing.");
		assertThat(talk.times().start(spanOf(talk, "row"))).isNull();
		assertThat(talk.times().start(spanOf(talk, "sing"))).isEqualTo(Duration.ofMillis(3000));
		assertThat(talk.times().end(spanOf(talk, "sing"))).isNull();
	}

	@Test
	void anEntityIsOneCharacterOfTheReading() {
		String text = "1\n" + FIRST + "R&amp;D &#x1F600; costs\n";
		Talk talk = Texts.talk(text);
		assertThat(talk.reading().text()).isEqualTo("R&D 😀 costs");
		assertThat(talk.reading().toSource(spanOf(talk, "R&D")).of(text)).isEqualTo("R&amp;D");
		assertThat(talk.reading().toSource(spanOf(talk, "&")).of(text)).isEqualTo("&amp;");
		assertThat(talk.reading().toSource(spanOf(talk, "😀")).of(text)).isEqualTo("&#x1F600;");
		int amp = text.indexOf("&amp;");
		assertThat(talk.reading().toReading(new Span(amp, amp + 5))).isEqualTo(spanOf(talk, "&"));
		assertThat(talk.reading().toReading(new Span(amp, amp + 3)).isEmpty()).isTrue();
	}

	@Test
	void voicesAreLabelsOfAStretch() {
		String text = """
				WEBVTT - about models

				STYLE
				::cue(v) { color: red }

				NOTE this --
				nobody says

				intro
				00:01.000 --> 00:02.000 align:start line:0
				<v Ann Lee>Good morning</v>

				00:02.000 --> 00:03.000
				<v Ann Lee>everybody. <v.loud Bo Fox>Morning!

				00:03.000 --> 00:04.000
				And nobody knows who said this.
				""";
		Talk talk = Texts.talk(text);
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly("Ann Lee", "Bo Fox", null);
		assertThat(said(talk)).containsExactly("Good morning everybody.", "Morning!",
				"And nobody knows who said this.");
		assertThat(talk.stretches().getFirst().labelSpan().of(text)).isEqualTo("<v Ann Lee>");
	}

	@Test
	void labelsAmongTheWordsHoldUntilTheNext() {
		String text = "1\n" + FIRST + "[SPEAKER_00]: Good morning,\n\n2\n" + SECOND + "everybody.\n\n3\n"
				+ "00:00:05,000 --> 00:00:06,000\n[SPEAKER_01]: Morning.\n- [SPEAKER_00]: Well.\n";
		Talk talk = Texts.talk(text);
		assertThat(talk.stretches()).extracting(Stretch::label)
			.containsExactly("SPEAKER_00", "SPEAKER_01", "SPEAKER_00");
		assertThat(said(talk)).containsExactly("Good morning, everybody.", "Morning.", "Well.");
		assertThat(talk.stretches().get(1).labelSpan().of(text)).isEqualTo("[SPEAKER_01]:");
	}

	@Test
	void wordsBeforeAColonAreNoLabel() {
		Talk talk = Texts.talk("1\n" + FIRST + "Remember one thing: it is cheap.\n\n2\n" + SECOND
				+ "Conclusion: it works.\n\n3\n00:00:05,000 --> 00:00:06,000\nAnd the Answer to that: no.\n");
		assertThat(talk.stretches()).hasSize(1).extracting(Stretch::label).containsOnlyNulls();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			00:00:03,000 --> 00:00:02,000 | a time that runs backwards
			00:00:01,500 --> 00:00:09,000 | cues that overlap
			00:00:00,000 --> 00:00:00,100 | a cue before the one before
			00:00:20.5 --> 999:59:59.99   | a cue without an end
			0:00:01.5 --> 0:00:02         | short forms
			""")
	void strangeTimesAreRead(String times, String why) {
		Talk talk = Texts.talk("1\n" + FIRST + "Hello\n\n2\n" + times + "\nthere.\n");
		assertThat(talk.reading().text()).as(why).isEqualTo("Hello there.");
		assertThat(talk.times().end(talk.stretches().getFirst().span()))
			.isGreaterThanOrEqualTo(talk.times().start(spanOf(talk, "there")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "00:00:0x,000 --> 00:00:02,000", "00:00:01,000 --> soon", "00:00:01 --> " })
	void wrongTimesAreRefusedWithTheirLine(String times) {
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Texts.talk("1\n" + FIRST + "Hello\n\n2\n" + times + "\nthere.\n"))
			.satisfies((ex) -> {
				assertThat(ex.place()).isEqualTo("line 6");
				assertThat(ex.reason()).contains(times.strip()).contains("-->");
			});
	}

	@Test
	void aCueMayBeEmptyANumberOrWithoutANumber() {
		Talk talk = Texts.talk("1\n" + FIRST + "\n2\n" + SECOND + "42\n\n" + "3\n00:00:05,000 --> 00:00:06,000\n7\n4\n"
				+ "00:00:06,000 --> 00:00:07,000\nis the\n\nanswer.");
		assertThat(talk.reading().text()).isEqualTo("42 7 is the answer.");
	}

	@Test
	void filesThatWereJoinedAreOneText() {
		Talk talk = Texts.talk("1\n" + FIRST + "Hello\n\n\uFEFF1\n" + FIRST + "the\uFEFFre.\n");
		assertThat(talk.reading().text()).isEqualTo("Hello there.");
	}

	@Test
	void withoutMarksAPauseEndsASentence() {
		Talk talk = Texts.talk("1\n00:00:01,000 --> 00:00:02,000\nso we moved to\n\n2\n00:00:02,000 --> 00:00:03,000\n"
				+ "llama three\n\n3\n00:00:04,000 --> 00:00:05,000\nand nobody noticed\n");
		assertThat(talk.reading().text()).isEqualTo("so we moved to llama three and nobody noticed");
		assertThat(talk.sentences()).extracting((sentence) -> talk.reading().text(sentence.span()))
			.containsExactly("so we moved to llama three", "and nobody noticed");
	}

	@Test
	void withMarksAPauseOfASecondEndsNone() {
		Talk talk = Texts.talk("1\n00:00:01,000 --> 00:00:02,000\nSo we moved to\n\n2\n00:00:03,000 --> 00:00:04,000\n"
				+ "Llama 3. Nobody\n\n3\n00:00:05,000 --> 00:00:06,000\nnoticed.\n");
		assertThat(talk.sentences()).extracting((sentence) -> talk.reading().text(sentence.span()))
			.containsExactly("So we moved to Llama 3.", "Nobody noticed.");
	}

	@Test
	void chineseWithoutMarksIsPartedWhereCuesMeet() {
		Talk talk = Texts
			.talk("1\n" + FIRST + "我们换成了喇嘛三\n\n2\n" + SECOND + "效果很好\n\n3\n" + "00:00:08,000 --> 00:00:09,000\n谢谢大家\n");
		assertThat(talk.reading().text()).isEqualTo("我们换成了喇嘛三 效果很好 谢谢大家");
		assertThat(talk.sentences()).hasSize(2);
		assertThat(talk.sentences().getFirst().clauses()).hasSize(2);
	}

	@Test
	void chineseWithMarksIsJoinedWithoutABlank() {
		Talk talk = Texts.talk("1\n" + FIRST + "我们换成了喇\n\n2\n" + SECOND + "嘛三，效果很好。\n");
		assertThat(talk.reading().text()).isEqualTo("我们换成了喇嘛三，效果很好。");
	}

	@Test
	void aVeryLongPauseEndsAStretch() {
		Talk talk = Texts.talk("1\n" + FIRST + "Goodbye.\n\n2\n00:02:00,000 --> 00:02:02,000\nWelcome back.\n");
		assertThat(said(talk)).containsExactly("Goodbye.", "Welcome back.");
	}

	@Test
	void captionsThatRollAreSaidOnce() {
		Talk talk = Texts
			.talk("WEBVTT\n\n00:00.000 --> 00:02.000\nso we\n\n00:02.000 --> 00:04.000\nso we\nmoved it\n\n"
					+ "00:04.000 --> 00:04.010\nmoved it\n\n00:04.010 --> 00:06.000\nmoved it\nto llama\n\n"
					+ "00:06.000 --> 00:08.000\nto llama\nthree three\n");
		assertThat(talk.reading().text()).isEqualTo("so we moved it to llama three three");
	}

	@Test
	void captionsThatGrowAreSaidOnce() {
		Talk talk = Texts.talk("WEBVTT\n\n00:00.000 --> 00:01.000\nso\n\n00:01.000 --> 00:02.000\nso we\n\n"
				+ "00:02.000 --> 00:03.000\nso we moved\n\n00:03.000 --> 00:04.000\nso we moved it\n");
		assertThat(talk.reading().text()).isEqualTo("so we moved it");
	}

	@Test
	void whatIsSaidTwiceIsReadTwice() {
		String loop = "1\n" + FIRST + "对对对\n\n";
		Talk talk = Texts.talk(loop.repeat(30) + "2\n" + SECOND + "好\n对\n");
		assertThat(talk.reading().text().split("对对对", -1)).hasSize(31);
	}

	@ParameterizedTest
	@ValueSource(strings = { "WEBVTT", "WEBVTT\n\nNOTE nothing\n", "1\n00:00:01,000 --> 00:00:02,000\n",
			"WEBVTT\n\n00:01.000 --> 00:02.000\n[Music]\n" })
	void subtitlesInWhichNobodySpeaksAreRefused(String text) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> Texts.talks(text))
			.satisfies((ex) -> assertThat(ex.reason()).contains("no talk"));
	}

	private static Span spanOf(Talk talk, String said) {
		int start = talk.reading().text().indexOf(said);
		return new Span(start, start + said.length());
	}

	private static List<String> said(Talk talk) {
		return talk.stretches().stream().map((stretch) -> talk.reading().text(stretch.span())).toList();
	}

}

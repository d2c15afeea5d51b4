package org.talkgraph.transcript;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels and times in plain text, and what only looks like them. */
class LabelledTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							Ada Rill: Good morning.               | Ada Rill  | Ada Rill:               | -1
							ADA RILL: Good morning.               | ADA RILL  | ADA RILL:               | -1
							Ada Rill : Good morning.              | Ada Rill  | Ada Rill :              | -1
							Ada Rill (host): Good morning.        | Ada Rill  | Ada Rill (host):        | -1
							**Ada Rill (host):** Good morning.    | Ada Rill  | **Ada Rill (host):**    | -1
							__Ada Rill:__ Good morning.           | Ada Rill  | __Ada Rill:__           | -1
							[00:01:02] Ada Rill: Good morning.    | Ada Rill  | [00:01:02] Ada Rill:    | 62
							(1:02) Ada Rill: Good morning.        | Ada Rill  | (1:02) Ada Rill:        | 62
							00:01:02 Ada Rill: Good morning.      | Ada Rill  | 00:01:02 Ada Rill:      | 62
							00:01:02 - Ada Rill: Good morning.    | Ada Rill  | 00:01:02 - Ada Rill:    | 62
							00:01:02.500 Ada Rill: Good morning.  | Ada Rill  | 00:01:02.500 Ada Rill:  | 62
							Ada Rill [00:01:02]: Good morning.    | Ada Rill  | Ada Rill [00:01:02]:    | 62
							**Ada Rill** (01:02): Good morning.   | Ada Rill  | **Ada Rill** (01:02):   | 62
							**[01:02] Ada Rill:** Good morning.   | Ada Rill  | **[01:02] Ada Rill:**   | 62
							**Ada Rill:** [01:02] Good morning.   | Ada Rill  | **Ada Rill:**           | 62
							**Ada Rill:** \\[01:02\\] Good morning. | Ada Rill  | **Ada Rill:**           | 62
							Ada Rill: [1:02] Good morning.        | Ada Rill  | Ada Rill:               | 62
							**Ada Rill:** [1:02](http://a.b/c?t=62) Good morning. | Ada Rill | **Ada Rill:** | 62
							[1:02](http://a.b/c?t=62) Ada Rill: Good morning. | Ada Rill | [1:02](http://a.b/c?t=62) Ada Rill: | 62
							[1:02](http://a.b/c?t=62) **Ada Rill:** Good morning. | Ada Rill | [1:02](http://a.b/c?t=62) **Ada Rill:** | 62
							[1:02](http://a.b/c_(d)?t=62 "at 1:02") Ada Rill: Good morning. | Ada Rill | [1:02](http://a.b/c_(d)?t=62 "at 1:02") Ada Rill: | 62
							柳青禾（1：02）：早上好。               | 柳青禾     | 柳青禾（1：02）：         | 62
							（0：01：02）柳青禾：早上好。           | 柳青禾     | （0：01：02）柳青禾：     | 62
							[99:99] Ada Rill: Good morning.       | Ada Rill  | [99:99] Ada Rill:       | -1
					[1:75:00] Ada Rill: Good morning.     | Ada Rill  | [1:75:00] Ada Rill:     | -1
					[Ada Rill]: Good morning.             | Ada Rill  | [Ada Rill]:             | -1
							[SPEAKER_00]: Good morning.           | SPEAKER_00 | [SPEAKER_00]:          | -1
							Speaker 1: Good morning.              | Speaker 1 | Speaker 1:              | -1
							S1: Good morning.                     | S1        | S1:                     | -1
							Q: Good morning.                      | Q         | Q:                      | -1
							柳青禾：早上好。                       | 柳青禾     | 柳青禾：                 | -1
							主持人：早上好。                       | 主持人     | 主持人：                 | -1
							嘉宾A: 早上好。                        | 嘉宾A      | 嘉宾A:                  | -1
							发言人1：早上好。                      | 发言人1    | 发言人1：                | -1
							""")
	void aLabelBeforeItsWords(String line, String label, String markup, long seconds) {
		String other = line.contains("**") ? "**Jonas Fell:** Yes."
				: line.contains("__") ? "__Jonas Fell__: Yes." : "Jonas Fell: Yes.";
		String text = line + "\n\n" + other + "\n\n" + line + "\n";
		Talk talk = Texts.talk(text);
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly(label, "Jonas Fell", label);
		Stretch first = talk.stretches().getFirst();
		assertThat(talk.reading().text(first.span())).isIn("Good morning.", "早上好。");
		assertThat(first.labelSpan().of(text)).isEqualTo(markup);
		Duration time = talk.times().start(first.span());
		assertThat((time != null) ? time.toSeconds() : -1).isEqualTo(seconds);
	}

	@ParameterizedTest
	@ValueSource(strings = { "16:10", "(3:45) minutes is the record.", "12:30 is too late." })
	void aTimeThatSomebodySaysIsSpoken(String words) {
		Talk talk = Texts.talk("**Ada Rill:** What is it?\n\n**Jonas Fell:** " + words + "\n\n**Ada Rill:** Fine.");
		assertThat(talk.stretches()).extracting((stretch) -> talk.reading().text(stretch.span()))
			.containsExactly("What is it?", words, "Fine.");
		assertThat(talk.times().start(talk.stretches().getLast().span())).isNull();
	}

	@Test
	void aTimeAfterALabelTakesThePlaceOfAnEarlierOne() {
		Talk talk = Texts.talk("""
				[00:20:00]

				**Ada Rill:** Good morning.

				**Jonas Fell:** [00:45:10] Good evening.
				""");
		assertThat(talk.stretches()).extracting((stretch) -> talk.times().start(stretch.span()))
			.containsExactly(Duration.ofMinutes(20), Duration.ofMinutes(45).plusSeconds(10));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Speaker 1  00:01        ; Speaker 1
			Speaker 1 (00:01)       ; Speaker 1
			Ada Rill  1:02:03       ; Ada Rill
			Ada Rill | 00:01        ; Ada Rill
			**Ada Rill** 00:01      ; Ada Rill
			Ada Rill (host) [00:01] ; Ada Rill
			00:00:01 Ada Rill       ; Ada Rill
			00:01 - Ada Rill        ; Ada Rill
			发言人1 00:01            ; 发言人1
			柳青禾 00:00:01          ; 柳青禾
			柳青禾 00：00：01        ; 柳青禾
			""")
	void aLabelOnALineOfItsOwn(String line, String label) {
		Talk talk = Texts.talk(line + "\nGood morning.\nEverybody.\n\nJonas Fell  00:09\nYes.\n\n" + line + "\nWell.");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly(label, "Jonas Fell", label);
		assertThat(talk.reading().text()).isEqualTo("Good morning.\nEverybody.\nYes.\nWell.");
		assertThat(talk.times().start(talk.stretches().get(1).span())).isEqualTo(Duration.ofSeconds(9));
		assertThat(talk.times().end(talk.stretches().get(1).span())).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"We asked two questions.\n\nFirst: what does it cost?\n\nSecond: who pays?\n\nNobody knew: it was late.\n\nHowever: we went on.\n\nHowever: not for long.",
			"There is one answer: we do not know.\n\nOne more thing: it is late.\n\nThe point is this: go home.",
			"So it was 12:30 and the ratio was 3:1.\n\nhttps://example.org/a: see there.\n\nhttps://example.org/b: and there.",
			"我们有两个问题。\n\n第一：多少钱？\n\n第二：谁来付？\n\n问题：没有人知道。\n\n总结：回家吧。",
			"Model: a thing that was trained.\n\nDataset: what it was trained on.\n\nBenchmark: what it is measured by.\n\nAnd so on, for many more words than these.",
			"He said that.\n\nDeep Learning: it was everywhere, and everybody spoke of it.\n\nThen winter came. It was long.\n\nThen it went.",
			"we met at 12:30\n\nand left at 13:45\n\nThe End" })
	void wordsBeforeAColonAreSpoken(String text) {
		Talk talk = Texts.talk("# A talk\n\n" + text + "\n");
		assertThat(talk.stretches()).extracting(Stretch::label).containsOnlyNulls();
		assertThat(talk.reading().text()).isEqualTo(text.replace("\n\n", "\n"));
	}

	@Test
	void oneQuestionFromTheAudienceIsLabelledToo() {
		Talk talk = Texts
			.talk("Ada Rill: One.\n\nAnd: that is all.\n\nJonas Fell: Two.\n\nAda Rill: Note: it is three.\n\n"
					+ "Audience member 2: Four?\n\nMaren Oduya: Five.\n");
		assertThat(talk.stretches()).extracting(Stretch::label)
			.containsExactly("Ada Rill", "Jonas Fell", "Ada Rill", "Audience member 2", "Maren Oduya");
		assertThat(talk.reading().text()).contains("One.\nAnd: that is all.").contains("Note: it is three.");
	}

	@Test
	void asidesSayRoleOrAffiliation() {
		Talk talk = Texts.talk("Ada Rill (Host): One.\n\nJonas Fell (Brackenfold): Two.\n\nAda Rill: Three.\n");
		assertThat(talk.details().people()).extracting(Details.Person::name).containsExactly("Ada Rill", "Jonas Fell");
		assertThat(talk.details().people()).extracting(Details.Person::role).containsExactly("moderator", null);
		assertThat(talk.details().people()).extracting(Details.Person::affiliation)
			.containsExactly(null, "Brackenfold");
	}

	@Test
	void timesBeforeLinesAreNoWords() {
		Talk talk = Texts.talk("0:00\nhello and welcome\n0:04\nto llama three\n1:02:03\nand goodbye\n");
		assertThat(talk.reading().text()).isEqualTo("hello and welcome\nto llama three\nand goodbye");
		assertThat(talk.stretches()).hasSize(1);
		assertThat(talk.times().start(spanOf(talk, "llama"))).isEqualTo(Duration.ofSeconds(4));
		assertThat(talk.times().start(spanOf(talk, "goodbye"))).isEqualTo(Duration.ofSeconds(3723));
	}

	@Test
	void aRecognisersConsoleIsRead() {
		Talk talk = Texts.talk("[00:00.000 --> 00:04.000]  Hello and welcome\n[00:04.000 --> 00:06.000]  Llama Three\n"
				+ "[00:06.000 --> 00:08.000]  Thank You\n[00:08.000 --> 00:09.000]  Thank You\n");
		assertThat(talk.reading().text()).isEqualTo("Hello and welcome\nLlama Three\nThank You\nThank You");
		assertThat(talk.stretches()).hasSize(1).extracting(Stretch::label).containsOnlyNulls();
		assertThat(talk.times().start(spanOf(talk, "Llama"))).isEqualTo(Duration.ofSeconds(4));
	}

	@Test
	void aTimeInsideALineIsSpoken() {
		assertThat(Texts.talk("We met at 12:30 sharp.\n\n12:30 it was.\n\nAnd left.").reading().text())
			.isEqualTo("We met at 12:30 sharp.\n12:30 it was.\nAnd left.");
	}

	@Test
	void headingsPartTalksOfLabelledText() {
		List<Talk> talks = Texts
			.talks("# One\n\nAda Rill: A.\n\nBo Finch: B.\n\nAda Rill: C.\n\n# Two\n\nRemember: this is prose.\n");
		assertThat(talks.getFirst().stretches()).hasSize(3);
		assertThat(talks.getLast().stretches()).extracting(Stretch::label).containsOnlyNulls();
	}

	private static Span spanOf(Talk talk, String said) {
		int start = talk.reading().text().indexOf(said);
		return new Span(start, start + said.length());
	}

}

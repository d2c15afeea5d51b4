package org.talkgraph.transcript;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What of a Markdown file is spoken, and the labels that say by whom. */
class MarkdownBodyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# written                                        | spoken
					we saw [the paper](https://example.org/a) today  | we saw the paper today
					we saw ![a slide](img/a.png)it                   | we saw it
					we saw [![a](img/a.png) it](https://example.org) | we saw  it
					that is **very** good                            | that is very good
					that is *very* good                              | that is very good
					这是*重点*的                                      | 这是重点的
					2*3 is 6 * 1                                     | 2*3 is 6 * 1
					\\[laughs\\] Mind the wires                      | Mind the wires
					and then [laughter] he left                      | and then  he left
					[音乐]大家好                                       | 大家好
					it costs \\$5 \\# 7                              | it costs $5 # 7
					a back\\slash stays                              | a back\\slash stays
					I said \\[what would take far longer than a stage direction\\] | I said [what would take far longer than a stage direction]
					I said [what would take far longer than any stage direction] | I said [what would take far longer than any stage direction]
					an open [bracket                                 | an open [bracket
					a closed] bracket                                | a closed] bracket
					a link [without](an end                          | a link (an end
					Wow![1](https://example.org) fine                | Wow fine
					Wow! [1 and more](https://example.org) fine      | Wow! 1 and more fine
					""")
	void markupIsNotSpoken(String written, String spoken) {
		assertThat(Texts.talk("# A talk\n\n" + written + "\n").reading().text()).isEqualTo(spoken);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			**Maren Thistlewood:** Hello.   | Maren Thistlewood
			**Maren Thistlewood**: Hello.   | Maren Thistlewood
			**Maren Thistlewood** : Hello.  | Maren Thistlewood
			**柳青禾：** Hello.              | 柳青禾
			**柳青禾**：Hello.               | 柳青禾
			** Speaker 1 :** Hello.         | Speaker 1
			**:** Hello.                    |
			**Hello.**                      |
			""")
	void aLabelOpensALine(String line, String label) {
		Talk talk = Texts.talk("# A talk\n\n" + line + "\n");
		assertThat(talk.stretches()).hasSize(1);
		assertThat(talk.stretches().getFirst().label()).isEqualTo(label);
		assertThat(talk.reading().text()).endsWith("Hello.");
		if (label != null) {
			assertThat(talk.reading().text()).isEqualTo("Hello.");
		}
	}

	@Test
	void aLabelHoldsUntilTheNext() {
		String text = """
				Before anybody is named.

				**Ada Rill:** Good morning.

				I have a question.
				**Bo Finch:** Yes?
				**Ada Rill:**
				**Outro:** \\[music\\]
				""";
		Talk talk = Texts.talk(text);
		assertThat(talk.reading().text())
			.isEqualTo("Before anybody is named.\nGood morning.\nI have a question.\nYes?");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly(null, "Ada Rill", "Bo Finch");
		assertThat(said(talk)).containsExactly("Before anybody is named.", "Good morning.\nI have a question.", "Yes?");
		assertThat(talk.stretches().get(1).labelSpan().of(text)).isEqualTo("**Ada Rill:**");
		assertThat(talk.stretches().getFirst().labelSpan()).isNull();
	}

	@Test
	void boldWordsInsideALineAreNoLabel() {
		Talk talk = Texts.talk("# A talk\n\nSo **this:** is it, **Ada**: really.\n");
		assertThat(talk.stretches()).extracting(Stretch::label).containsOnlyNulls();
		assertThat(talk.reading().text()).isEqualTo("So this: is it, Ada: really.");
	}

	@Test
	void paragraphsArePartedByOneLineFeedWhateverStandsBetween() {
		Talk talk = Texts
			.talk("# A talk\n\n\n 一。 \n\n![](a.png)\n ![](b.png) ![](c.png) \n---\n## 二\n\n三。\n![](d.png)\n\n");
		assertThat(talk.reading().text()).isEqualTo("一。\n三。");
		assertThat(said(talk)).containsExactly("一。\n三。");
	}

	@Test
	void onlyHeadingsAreHeadings() {
		assertThat(Texts.talk("# A talk\n\n#1 in the world\n\n#hashtag\n\n### Part\n\n#\n\n####### seven\n")
			.reading()
			.text()).isEqualTo("#1 in the world\n#hashtag\n####### seven");
	}

	@Test
	void aFileOfSeveralTalksHasOneUnderEachHeading() {
		String text = "# The book\n\n# First\n\n一。\n\n# Nothing\n\n![](a.png)\n\n# Second\n二。\n";
		List<Talk> talks = Texts.talks(text);
		assertThat(talks).extracting((talk) -> talk.details().title()).containsExactly("First", "Second");
		assertThat(talks).extracting(Talk::ordinal).containsExactly(1, 2);
		assertThat(talks.getFirst().span().of(text)).isEqualTo("# First\n\n一。\n\n");
		assertThat(talks.getLast().span().of(text)).isEqualTo("# Second\n二。\n");
	}

	@Test
	void whatStandsBeforeTheFirstHeadingIsATalkOfTheFile() {
		List<Talk> talks = Texts.talks("零。\n\n# First\n\n一。\n");
		assertThat(talks).extracting((talk) -> talk.details().title()).containsExactly("spring", "First");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# A talk\n", "# A talk\n\n![](a.png)\n", "---\ntitle: a talk\n---\n", "## Part\n",
			"**Ada Rill:**\n", "[音乐]\n" })
	void aSourceInWhichNobodySpeaksIsRefused(String text) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> Texts.talks(text)).satisfies((ex) -> {
			assertThat(ex.source()).isEqualTo("/talks/spring.md");
			assertThat(ex.reason()).contains("no talk").contains("spoken text");
		});
	}

	@ParameterizedTest
	@Timeout(5)
	@ValueSource(strings = { "[", "]", "![", "](", "[x](", "\\[", "\\", "*", "**", "**x", "-", "- ", "_", "#", "!", "(",
			"[a]", "\r", "![](" })
	void aLineOfNothingButMarkupIsReadInNoTime(String piece) {
		String line = piece.repeat(200_000 / piece.length());
		assertThat(Texts.talk("Hello " + line + "\n\n" + line + "\n\nbye").reading().text()).startsWith("Hello")
			.endsWith("bye");
	}

	private static List<String> said(Talk talk) {
		return talk.stretches().stream().map((stretch) -> talk.reading().text(stretch.span())).toList();
	}

}

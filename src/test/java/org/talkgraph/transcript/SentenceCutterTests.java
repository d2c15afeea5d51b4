package org.talkgraph.transcript;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceCutterTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# text                                             | sentences, parted by /
			大家好。我来了！你呢？                                 | 大家好。/我来了！/你呢？
			GPT 3。5比GPT 3好。真的。                             | GPT 3。5比GPT 3好。/真的。
			一共3。                                             | 一共3。
			Version 3.5 is out. We use it.                     | Version 3.5 is out./We use it.
			Dr. Rill met Mr. Finch in the U.S. last year. Fine. | Dr. Rill met Mr. Finch in the U.S. last year./Fine.
			She (e.g. Ada) came, etc. and left. So what?        | She (e.g. Ada) came, etc. and left./So what?
			J. B. Finch came. He left.                         | J. B. Finch came./He left.
			我是Dr. 柳，谢谢。好。                                  | 我是Dr. 柳，谢谢。/好。
			He said "yes." Then he left.                       | He said "yes."/Then he left.
			(It was late.) We left.                            | (It was late.)/We left.
			他说：“好。”然后走了。                                  | 他说：“好。”/然后走了。
			Wait... what?! No.                                 | Wait.../what?!/No.
			See example.org for more. Bye.                     | See example.org for more./Bye.
			没有标点的一句话                                       | 没有标点的一句话
			我用GPT，it is good. 然后我们走。                       | 我用GPT，it is good./然后我们走。
			。。。                                              | 。。。
			""")
	void sentencesEndAtTheirMarks(String text, String sentences) {
		assertThat(String.join("/", texts(text, false))).isEqualTo(sentences);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			大家好，我来了；你呢：好。        | 大家好，/我来了；/你呢：/好。
			It cost 1,000 euros, not 2,5; so.  | It cost 1,000 euros,/not 2,5;/so.
			一行                              | 一行
			""")
	void clausesEndAtTheirs(String text, String clauses) {
		List<String> found = cut(text, false).stream()
			.flatMap((sentence) -> sentence.clauses().stream())
			.map((clause) -> clause.of(text))
			.toList();
		assertThat(String.join("/", found)).isEqualTo(clauses);
	}

	@Test
	void everySentenceHasItsOwnLanguage() {
		assertThat(cut("我们用的是Llama。It is called Llama in 中文 too, as far as I know.", false))
			.extracting(Sentence::language)
			.containsExactly(Language.CHINESE, Language.ENGLISH);
	}

	@Test
	void theMarkAtTheEndOfARecognisersChunkIsNotFirm() {
		String text = "第一句。第二句。\n第三句。 \n第四句，\n还是第四句。";
		assertThat(cut(text, true)).extracting(Sentence::firm).containsExactly(true, false, false, true);
		assertThat(cut(text, false)).extracting(Sentence::firm).containsOnly(true);
	}

	@Test
	void aSentenceGoesOnOverAParagraphWithoutAMark() {
		assertThat(texts("我们\n走了。好。", true)).containsExactly("我们\n走了。", "好。");
	}

	@Test
	void onlyTheStretchIsCut() {
		String text = "一。二。三。四。";
		assertThat(new SentenceCutter(text, false).cut(new Span(2, 6))).extracting(Sentence::span)
			.containsExactly(new Span(2, 4), new Span(4, 6));
	}

	@Test
	void anEditChangesTheSentencesAroundItOnly() {
		String text = "第一句说完了。第二句也说完了，对吧？Then comes the third one. And Dr. Rill is the fourth.";
		List<String> before = texts(text, false);
		for (int i = 0; i < text.length(); i++) {
			List<String> after = texts(text.substring(0, i) + "x" + text.substring(i + 1), false);
			long kept = before.stream().filter(after::contains).count();
			assertThat(kept).as("an x at %d: %s", i, after).isGreaterThanOrEqualTo(before.size() - 2);
		}
	}

	@ParameterizedTest
	@Timeout(5)
	@ValueSource(strings = { ".", "。", "，", "\"", ". ", "a.", "A. ", "x", "3。", ".\"", " ", "\n", "。\n" })
	void oneMarkRepeatedIsCutInNoTime(String piece) {
		String text = piece.repeat(200_000 / piece.length());
		List<Sentence> sentences = cut(text, true);
		int end = 0;
		for (Sentence sentence : sentences) {
			assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
			end = sentence.span().end();
		}
		assertThat(end).isLessThanOrEqualTo(text.length());
	}

	private static List<String> texts(String text, boolean chunked) {
		return cut(text, chunked).stream().map((sentence) -> sentence.span().of(text)).toList();
	}

	private static List<Sentence> cut(String text, boolean chunked) {
		return new SentenceCutter(text, chunked).cut(new Span(0, text.length()));
	}

}

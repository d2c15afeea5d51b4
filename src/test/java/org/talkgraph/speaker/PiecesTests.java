package org.talkgraph.speaker;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTests {

	@ParameterizedTest
	@CsvSource({ "好谢谢大家,好谢谢大家", "讲完了谢谢主持人,讲完了|谢谢主持人", "谢谢主持人,谢谢主持人", "嗯好的我来说,嗯|好的我来说", "我们很好的,我们很好的" })
	void whatOpensAnAnswerBeginsAPieceUnlessTheWordsBeforeBelongToIt(String clause, String pieces) {
		assertThat(shown(clause, List.of())).isEqualTo(pieces);
	}

	@Test
	void anAnswerMayOpenRightBehindAName() {
		String text = "请柳青禾谢谢主持人谢谢大家";
		Call called = new Call(new Span(1, 4), 0, Call.Kind.CALLED);
		assertThat(shown(text, List.of(called))).isEqualTo("请柳青禾|谢谢主持人|谢谢大家");
	}

	private static String shown(String text, List<Call> calls) {
		Talk talk = Texts.talk(text);
		return Pieces.of(talk, calls)
			.stream()
			.map((piece) -> piece.span().of(talk.reading().text()))
			.collect(Collectors.joining("|"));
	}

}

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

	@ParameterizedTest
	@CsvSource({ "柳老师您好想请教一下,柳老师您好想请教一下", "柳老师好，山有多高,柳老师好，|山有多高", "请柳老师好谢谢大家,请柳老师|好谢谢大家", "柳老师好我先说,柳老师|好我先说" })
	void whoIsGreetedDoesNotBeginThere(String clause, String pieces) {
		int name = clause.indexOf('柳');
		assertThat(shown(clause, List.of(new Call(new Span(name, name + 3), 0, Call.Kind.CALLED)))).isEqualTo(pieces);
	}

	@ParameterizedTest
	@CsvSource({ "我是柳青禾，我做登山鞋，山很高,我是柳青禾，我做登山鞋，|山很高", "我是柳青禾。我做登山鞋,我是柳青禾。|我做登山鞋", "我是柳青禾，那下一位,我是柳青禾，|那下一位",
			"我是柳青禾，我是孟星河,我是柳青禾，|我是孟星河" })
	void whoHasSaidWhoHeIsGoesOnInTheSameSentence(String said, String pieces) {
		assertThat(shown(said, List.of(new Call(new Span(2, 5), 0, Call.Kind.SELF)))).isEqualTo(pieces);
	}

	@ParameterizedTest
	@CsvSource({ "山很高，大家好，我是柳青禾，山很高,山很高，|大家好，我是柳青禾，|山很高", "各位老师下午好。我是柳青禾。,各位老师下午好。我是柳青禾。", "大家好，我说山很高,大家好，|我说山很高",
			"那大家好不容易来了，我是柳青禾,那大家好不容易来了，|我是柳青禾" })
	void whoGreetsAndThenSaysWhoHeIsIsOne(String said, String pieces) {
		int name = said.indexOf('柳');
		assertThat(shown(said, (name < 0) ? List.of() : List.of(new Call(new Span(name, name + 3), 0, Call.Kind.SELF))))
			.isEqualTo(pieces);
	}

	private static String shown(String text, List<Call> calls) {
		Talk talk = Texts.talk(text);
		return Pieces.of(talk, calls)
			.stream()
			.map((piece) -> piece.span().of(talk.reading().text()))
			.collect(Collectors.joining("|"));
	}

}

package org.talkgraph.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is said that tells whose it is. */
class CuesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			accepts             | 好的，         | 可以省下很多钱，
			accepts             | 可以可以，     | 好像不太容易，
			agrees              | 对，           | 对山里的人来说，
			denies              | 不是，         | 不管是谁来做，
			begins so           | 那我们往下走， | 那个小镇在山上，
			takes up            | 好 我也补充一点， | 我昨天去了山上，
			takes up            | 刚才两位老师都说了， | 刚才下了一场雨，
			takes up            | 我非常赞同这一点， | 大家都赞同这一点，
			takes up            | I'd add that rails are long. | I built rails for years.
			introduces himself  | 我是柳青禾，   | 我是觉得山很高，
			takes leave         | 好，谢谢大家， | 谢谢山里的朋友来看我，
			closes              | 这是我的一点看法， | 他有一个看法是这样，
			comments            | 青禾老师说得特别好， | 他说的是这件事，
			hands over          | 来 柳总，      | 来自山里的水很甜很甜，
			opens the floor     | 有问题的同学请举手， | 我们都有很多问题，
			opens the floor     | 现场有没有问题要提， | 我向几位提问之前，
			opens the floor     | 下面是问答环节， | 它会回答各种问题，
			opens the floor     | We take questions from the audience. | That is a good question.
			speaks to all       | 感谢大家，     | 山里的人大家都认识，
			speaks of all       | 山里的人大家都认识， | 山里的人我认识，
			""")
	void aCueIsHeardInOneAndNotInTheOther(String cue, String said, String other) {
		assertThat(isHeard(cue, said)).as(said).isTrue();
		assertThat(isHeard(cue, other)).as(other).isFalse();
	}

	@Test
	void aCueThatTheFileDoesNotHaveIsAnError() {
		assertThatIllegalStateException().isThrownBy(() -> Cues.number("sings")).withMessageContaining("cue sings");
	}

	private static boolean isHeard(String cue, String text) {
		return (Cues.of(text, new Span(0, text.length())) >> Cues.number(cue) & 1) == 1;
	}

}

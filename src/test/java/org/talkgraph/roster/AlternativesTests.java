package org.talkgraph.roster;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlternativesTests {

	private static final List<String> WORDS = List.of("will", "Will", "𠮷", "的", "会", "发布", "比", "更", "2031年", "30",
			"%", " ", " ", "_", "should", "we", "'ll", "最", "不", "n't", "than", "，", "next week", "准确率", "cost", "ed",
			"first", "参数");

	private static final String EXPRESSION = "(会|将).{0,3}(发布|更)|\\bwill|\\w'll|(?<!不)会|should|更|(next|first) \\w+|[最比]|\\d+年?|n't|比.{1,3}更|ed";

	@ParameterizedTest
	@ValueSource(ints = { 0, Pattern.CASE_INSENSITIVE })
	void whatIsFoundIsTheSameAsByAllAlternatives(int flags) {
		Pattern all = Pattern.compile(EXPRESSION, flags);
		Alternatives alternatives = new Alternatives(EXPRESSION, flags);
		Random random = new Random(7);
		for (int i = 0; i < 4_000; i++) {
			StringBuilder said = new StringBuilder();
			int only = random.nextInt(3);
			for (int word = 0; word < 12; word++) {
				String next = WORDS.get(random.nextInt(WORDS.size()));
				boolean latin = Letters.of(next) == Letters.LATIN_ONLY;
				said.append((only == 0 || latin == (only == 1)) ? next : "");
			}
			String text = said.toString();
			assertThat(places(alternatives.in(text, Letters.of(text)))).as(text).isEqualTo(places(all.matcher(text)));
		}
	}

	@Test
	void whatNeedsALetterThatATextDoesNotHaveIsNotTried() {
		Alternatives either = new Alternatives("\\bwill|(soon|next)x|(?<!不)会|\\d+年", 0);
		assertThat(either.in("x", Letters.CHINESE_ONLY).pattern().pattern()).isEqualTo("(?<!不)会|\\d+年", 0);
		assertThat(either.in("x", Letters.LATIN_ONLY).pattern().pattern()).isEqualTo("\\bwill|(soon|next)x|\\d+年");
		assertThat(either.in("x", Letters.BOTH).pattern().pattern()).isEqualTo("\\bwill|(soon|next)x|(?<!不)会|\\d+年", 0);
	}

	private static List<String> places(Matcher matcher) {
		return matcher.results().map((match) -> match.start() + "-" + match.end()).toList();
	}

}

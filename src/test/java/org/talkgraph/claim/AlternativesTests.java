package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class AlternativesTests {

	private static final List<String> WORDS = List.of("will", "的", "会", "发布", "比", "更", "2031年", "30", "%", " ", " ",
			"_", "should", "we", "'ll", "最", "不", "n't", "than", "，", "next week", "准确率", "cost", "ed", "first", "参数");

	@ParameterizedTest
	@ValueSource(strings = { "types.txt said", "figures.txt measured", "topics.txt topics", "figures.txt units" })
	void whatIsFoundIsTheSameAsByAllAlternatives(String which) {
		String[] parts = which.split(" ");
		List<NamedPattern> patterns = NamedPattern.of(DataFile.beside(Alternatives.class, parts[0]), parts[1]);
		Random random = new Random(7);
		for (int i = 0; i < 400; i++) {
			StringBuilder said = new StringBuilder();
			int only = random.nextInt(3);
			for (int word = 0; word < 25; word++) {
				String next = WORDS.get(random.nextInt(WORDS.size()));
				boolean latin = next.chars().anyMatch((c) -> c >= 'a' && c <= 'z');
				said.append((only == 0 || latin == (only == 1)) ? next : "");
			}
			String text = said.toString();
			for (NamedPattern pattern : patterns) {
				assertThat(places(pattern, text)).as("%s in %s", pattern.name(), text)
					.isEqualTo(pattern.pattern().matcher(text).results().map(AlternativesTests::place).toList());
			}
		}
	}

	@Test
	void whatNeedsALetterThatATextDoesNotHaveIsNotTried() {
		Alternatives either = new Alternatives("\\bwill|(soon|next)x|(?<!不)会|\\d+年");
		assertThat(either.in("x", Letters.CHINESE_ONLY).pattern().pattern()).isEqualTo("(?<!不)会|\\d+年");
		assertThat(either.in("x", Letters.LATIN_ONLY).pattern().pattern()).isEqualTo("\\bwill|(soon|next)x|\\d+年");
		assertThat(either.in("x", Letters.BOTH).pattern().pattern()).isEqualTo("\\bwill|(soon|next)x|(?<!不)会|\\d+年");
	}

	private static List<String> places(NamedPattern pattern, String text) {
		List<String> places = new ArrayList<>();
		new Alternatives(pattern.pattern().pattern()).in(text, Letters.of(text))
			.results()
			.forEach((match) -> places.add(place(match)));
		return places;
	}

	private static String place(MatchResult match) {
		return match.start() + "-" + match.end();
	}

}

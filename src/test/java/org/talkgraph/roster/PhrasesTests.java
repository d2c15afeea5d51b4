package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhrasesTests {

	private static final List<String> WORDS = List.of("will", "Will", "𠮷", "的", "会", "发布", "比", "更", "2031年", "30",
			"%", " ", " ", "_", "should", "we", "'ll", "最", "不", "n't", "than", "，", "next week", "准确率", "cost", "ed",
			"first", "参数", "吗", "。", "ſ", "\n", "]", "(", "-", "|");

	private static final List<String> EXPRESSIONS = List.of("(会|将).{0,3}(发布|更)|\\bwill|\\w'll|(?<!不)会",
			"should|更|(next|first) \\w+|[最比]|\\d+年?", "n't|比.{1,3}更|ed", "^(?:的|will)|吗$|最", "^will ?$|^.?会",
			"[^\\n，]{2}，", "(?:a|的)?(?:比|更){0,2}会", ".会", "(?<word>we) .?th?a*n", "\\p{IsHan}+发|(?:30)+%", "(?=会).",
			"(?:^|[的，])会", "s?", "[a-f\\d]{3,}|\\.|[\\]n]'", "𠮷会|的𠮷*最", "\\Qco\\Est|W[e-e]", "\\S{2}会|\\D{0,3}更",
			"\\pL+会|\\PL", "[]%]0|[^]%]会", "^[(的]会|更", "(?<!(?:^|的)3)0|比", "^(的)|(会)", "[最-[比]]会", "^?的", "\\W{2}会",
			"a(?:[(|]|w)e?");

	@ParameterizedTest
	@ValueSource(ints = { 0, Pattern.CASE_INSENSITIVE })
	void whatIsFoundIsTheSameAsByEachPatternAlone(int flags) {
		List<Pattern> patterns = EXPRESSIONS.stream().map((each) -> Pattern.compile(each, flags)).toList();
		Phrases phrases = new Phrases(patterns);
		Random random = new Random(7);
		for (int i = 0; i < 4_000; i++) {
			String text = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
				.limit(random.nextInt(12))
				.reduce("", String::concat);
			List<String> found = new ArrayList<>();
			phrases.find(text, (number, start, match) -> found.add(number + ": " + start + "-" + match.end()));
			assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(alone(patterns, text));
			assertThat(Long.toBinaryString(phrases.in(text))).as(text).isEqualTo(bits(found));
		}
	}

	private static List<String> alone(List<Pattern> patterns, String text) {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < patterns.size(); i++) {
			int number = i;
			patterns.get(i)
				.matcher(text)
				.results()
				.filter((match) -> match.end() > match.start())
				.forEach((match) -> found.add(number + ": " + match.start() + "-" + match.end()));
		}
		return found;
	}

	private static String bits(List<String> found) {
		return Long.toBinaryString(found.stream()
			.mapToLong((each) -> 1L << Integer.parseInt(each.substring(0, each.indexOf(':'))))
			.reduce(0, (a, b) -> a | b));
	}

	@Test
	void whoHasEnoughOfAPatternGetsTheOthersOnly() {
		Phrases phrases = new Phrases(List.of(Pattern.compile("ab"), Pattern.compile("b")));
		List<String> found = new ArrayList<>();
		phrases.find("abab", (number, start, match) -> {
			found.add(number + "@" + start);
			return number == 1;
		});
		assertThat(found).containsExactly("0@0", "1@1", "1@3");
	}

	@Test
	void thereAreNoMoreThanBits() {
		assertThat(new Phrases(Collections.nCopies(Long.SIZE, Pattern.compile("a"))).in("ba")).isEqualTo(-1L);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Phrases(Collections.nCopies(Long.SIZE + 1, Pattern.compile("a"))))
			.withMessage("65 patterns; at most 64 can be told apart");
	}

}

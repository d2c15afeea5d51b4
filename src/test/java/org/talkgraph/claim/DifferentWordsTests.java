package org.talkgraph.claim;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferentWordsTests {

	private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\d]+(?:['\u2019]\\p{IsLatin}+)*|\\p{IsHan}");

	private static final String LETTERS = "ab1'\u2019 ,\u00E9\u00D7\u03B1\u4E00\u4E8C\u3007\uFF41\uD840\uDC00\uFA0E";

	@Test
	void wordsAreThoseOfTheExpression() {
		Random random = new Random(5);
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i > 0; i--) {
				text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
			}
			assertThat(DifferentWords.percent(text.toString())).as(text.toString())
				.isEqualTo(byExpression(text.toString()));
		}
	}

	private static double byExpression(String text) {
		Set<String> different = new HashSet<>();
		int words = 0;
		for (Matcher word = WORD.matcher(text); word.find(); words++) {
			different.add(word.group());
		}
		return 100.0 * different.size() / Math.max(1, words);
	}

}

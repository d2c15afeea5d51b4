package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookoutTests {

	private static final String PATTERN = "(?:(?<!\\p{IsHan})|请|谢谢)\\p{IsHan}(?:老师|总|教授)";

	private static final Lookout LOOKOUT = Lookout.of(PATTERN, List.of("请", "谢谢"), List.of("老师", "总", "教授"));

	@ParameterizedTest
	@ValueSource(strings = { "", "师", "谢谢柳老师，请何总。白教授好", "我们总是请老师，请请教授", "谢谢谢老师老师，何总总教授", "一位𠮷老师，𠮷教授和𠮷𠮷总" })
	void itFindsWhatLookingEverywhereFinds(String text) {
		List<String> everywhere = Pattern.compile(PATTERN)
			.matcher(text)
			.results()
			.map((found) -> found.group())
			.toList();
		List<String> found = new ArrayList<>();
		Matcher matcher = LOOKOUT.in(text);
		for (int from = 0; LOOKOUT.find(matcher, text, from); from = matcher.end()) {
			found.add(matcher.group());
		}
		assertThat(found).isEqualTo(everywhere);
	}

}

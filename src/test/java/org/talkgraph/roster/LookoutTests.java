package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LookoutTests {

	private static final String PATTERN = "(?:so|now?)?[a-z](?:dr|drs|p)";

	private static final Lookout LOOKOUT = Lookout.of(PATTERN, List.of("so", "now?"), List.of("dr", "drs", "p"));

	@Test
	void whatIsFoundIsWhatThePatternFinds() {
		Random random = new Random(2);
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(14); i > 0; i--) {
				text.append("sonwdrpx\uD83E\uDDA6".charAt(random.nextInt(10)));
			}
			assertThat(found(text.toString())).as(text.toString()).isEqualTo(byPattern(text.toString()));
		}
	}

	private static List<String> found(String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = LOOKOUT.in(text);
		for (int from = 0; LOOKOUT.find(matcher, text, from); from = matcher.end()) {
			found.add(matcher.group() + matcher.start());
		}
		return found;
	}

	private static List<String> byPattern(String text) {
		return Pattern.compile(PATTERN).matcher(text).results().map((match) -> match.group() + match.start()).toList();
	}

}

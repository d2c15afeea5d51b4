package org.talkgraph.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.Evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WeighingFeaturesTests {

	@Test
	void whatTellsMostOfARunComesFirstEachOnceAndEqualOnesByName() {
		assertThat(features("Gulls cry, gulls fly, gulls dive. Night comes.",
				Map.of("gram gulls", 0.5, "gram cry", -2.0, "gram fly", 1.0, "gram dive", 1.0, "gram night", 9.0))
			.strongest(new RunChoice.Run(0, 2))).extracting(Evidence::feature, Evidence::score)
			.containsExactly(tuple("gram cry", -2.0), tuple("gram dive", 1.0), tuple("gram fly", 1.0),
					tuple("gram gulls", 0.5));
	}

	@Test
	void noMoreThanSixAreTold() {
		assertThat(features("One two three four five six seven eight.",
				Map.of("gram one", 1.0, "gram two", 2.0, "gram three", 3.0, "gram four", -4.0, "gram five", 5.0,
						"gram six", 6.0, "gram seven", 0.0, "gram eight", 0.5))
			.strongest(new RunChoice.Run(0, 0))).extracting(Evidence::feature)
			.containsExactly("gram six", "gram five", "gram four", "gram three", "gram two", "gram one");
	}

	private static WeighingFeatures features(String text, Map<String, Double> weights) {
		HeardTalk heard = new Hearing(KnowledgeBase.of(List.of())).hear(Texts.talk("# A talk\n\n" + text + "\n"));
		Map<String, double[]> rows = new LinkedHashMap<>();
		weights.forEach((feature, weight) -> rows.put(feature, new double[] { weight }));
		return new WeighingFeatures(TalkClauses.of(heard.said(), heard.turns(), heard.links()), new Table(rows));
	}

}

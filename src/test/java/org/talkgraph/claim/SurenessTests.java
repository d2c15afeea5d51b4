package org.talkgraph.claim;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SurenessTests {

	private static final String PLAIN = "Otters need clean rivers and a quiet bank.";

	@Test
	void withoutWeightsAClaimIsAsSureAsItsClausesAreLikely() {
		assertThat(Sureness.of(new Table(Map.of()), ClaimType.FACT, PLAIN, Language.ENGLISH, 0.37)).isEqualTo(0.37);
	}

	@Test
	void oddsAndFeaturesAddUp() {
		Table table = new Table(Map.of("type figure", new double[] { 0.5 }, Sureness.LIKELY, new double[] { 1 }));
		assertThat(Sureness.of(table, ClaimType.FACT, PLAIN, Language.ENGLISH, 0.3)).isCloseTo(0.3, within(1e-9));
		assertThat(Sureness.odds(Sureness.of(table, ClaimType.FIGURE, PLAIN, Language.ENGLISH, 0.3)))
			.isCloseTo(Sureness.odds(0.3) + 0.5, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENGLISH | Otters need clean rivers and a quiet bank.             | percent of different words from 90
			ENGLISH | It was the, the river, it was the river that, that was. | percent of different words below 60
			CHINESE | 水獭需要干净的河流和安静的岸边                              | percent of different words from 90
			CHINESE | 就是这个这个河流就是这个河流                                | percent of different words below 60
			ENGLISH | As far as I know otters sleep...                        | says I
			ENGLISH | As far as I know otters sleep...                        | trails off
			CHINESE | 在我看来水獭很聪明                                        | says I
			ENGLISH | Is it the river?                                        | asks
			ENGLISH | Otters sleep.                                           | characters below 25
			CHINESE | 水獭需要干净的河流和安静的岸边，也需要很多很多的鱼才能过冬          | characters from 25 below 40
			""")
	void theWholeTellsMoreThanItsClauses(Language language, String text, String feature) {
		assertThat(Sureness.features(ClaimType.OPINION, text, language))
			.contains(new Feature(FeatureKind.PLAIN, feature), new Feature(FeatureKind.PLAIN, "type opinion"));
	}

	@ParameterizedTest
	@CsvSource({ "CHINESE, 我们的水獭很聪明", "CHINESE, 我国的水獭很聪明", "ENGLISH, It is in its den" })
	void weIsNotI(Language language, String text) {
		assertThat(Sureness.features(ClaimType.OPINION, text, language))
			.doesNotContain(new Feature(FeatureKind.PLAIN, "says I"));
	}

}

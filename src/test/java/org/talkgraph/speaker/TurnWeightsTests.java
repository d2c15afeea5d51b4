package org.talkgraph.speaker;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TurnWeightsTests {

	private static TurnWeights parse(String text) {
		return TurnWeights.parse(DataFile.parse("turn-weights.txt", text));
	}

	@Test
	void weightsAreDividedByTheTemperatureOfTheirLanguage() {
		TurnWeights weights = parse("[zh]\nchange = 3.00\n\n[en]\ntemperature = 2.00\nchange = 3.00\n");
		int change = Features.change(Change.STAYS);
		assertThat(weights.of(Language.ENGLISH)[change]).isEqualTo(3);
		assertThat(weights.doubted(Language.ENGLISH)[change]).isEqualTo(1.5);
		assertThat(weights.doubted(Language.CHINESE)[change]).isEqualTo(3);
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		TurnWeights weights = parse("[zh]\nchange = -3.25\n").withTemperature(Language.CHINESE, 2.5);
		assertThat(weights.text()).contains("temperature = 2.50\n", "change = -3.25\n");
		assertThat(parse(weights.text()).text()).isEqualTo(weights.text());
	}

	@Test
	void aTemperatureThatAddsTrustIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("[zh]\n\ntemperature = 0.5\n"))
			.withMessageContaining("turn-weights.txt:3")
			.withMessageContaining("temperature of 1 or more");
	}

	@Test
	void aFeatureThatNobodyKnowsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("[zh]\nvolume = 1\n"))
			.withMessageContaining("turn-weights.txt:2");
	}

}

package org.talkgraph.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TurnWeightsTests {

	@TempDir
	private Path folder;

	private static TurnWeights parse(String text) {
		return TurnWeights.parse(DataFile.parse("turn-weights.txt", text));
	}

	@Test
	void everyLanguageHasItsTemperature() {
		TurnWeights weights = parse("[zh]\nchange = 3.00\n\n[en]\ntemperature = 2.00\nchange = 3.00\n");
		assertThat(weights.of(Language.ENGLISH)[Features.change(Change.STAYS)]).isEqualTo(3);
		assertThat(weights.temperature(Language.ENGLISH)).isEqualTo(2);
		assertThat(weights.temperature(Language.CHINESE)).isEqualTo(1);
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
	void aSectionOfNoLanguageAndAFeatureGivenTwiceAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("[zhh]\nchange = 1\n"))
			.withMessageContaining("turn-weights.txt:2")
			.withMessageContaining("[en]");
		assertThatIllegalArgumentException().isThrownBy(() -> parse("[zh]\nchange = 1\nchange = 2\n"))
			.withMessageContaining("turn-weights.txt:3")
			.withMessageContaining("once");
	}

	@Test
	void aFileOfAUserHasWeightsOfEveryLanguage() throws IOException {
		Path file = Files.writeString(this.folder.resolve("mine.txt"), "[zh]\nchange = 1\n");
		assertThatIllegalArgumentException().isThrownBy(() -> TurnWeights.read(file))
			.withMessageContaining(file + ": no weights under [en]");
		Files.writeString(file, TurnWeights.shipped().text());
		assertThat(TurnWeights.read(file).text()).isEqualTo(TurnWeights.shipped().text());
	}

	@Test
	void aFeatureThatNobodyKnowsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("[zh]\nvolume = 1\n"))
			.withMessageContaining("turn-weights.txt:2");
	}

}

package org.talkgraph.claim;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClaimWeightsTests {

	@Test
	void aFeatureMayHoldTheSignThatPartsItFromItsNumbers() {
		ClaimWeights weights = parse("gram a = b = 0.5\n");
		Table.Row row = weights.of(Language.ENGLISH).runs().row(FeatureKind.GRAM, "a = b");
		assertThat(row).isNotNull();
		assertThat(row.numbers()).containsExactly(0.5);
	}

	@Test
	void aWrongLineIsNamedWithWhatWasExpected() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("says opinion = much\n"))
			.withMessageContaining("my.txt:4: 'says opinion = much': expected 'feature = numbers'");
		assertThatIllegalArgumentException().isThrownBy(() -> parse("says opinion = 1\nsays opinion = 2\n"))
			.withMessageContaining("my.txt:5: 'says opinion': expected each feature once");
		assertThatIllegalArgumentException().isThrownBy(() -> parse("says opinion = 1 2 3 4 5 6 7 8 9\n"))
			.withMessageContaining("at most 8");
	}

	@Test
	void equalContentIsShownAlikeAndOtherContentIsNot() {
		assertThat(parse("says opinion = 1\n")).hasToString(parse("says opinion = 1\n").toString());
		assertThat(parse("says opinion = 1\n").toString()).isNotEqualTo(parse("says opinion = 2\n").toString());
	}

	private static ClaimWeights parse(String english) {
		return ClaimWeights.parse(DataFile.parse("my.txt", "[least]\n0.3\n[runs en]\n" + english
				+ "[runs zh]\n[lengths zh]\n[lengths en]\n[types zh]\n[types en]\n"));
	}

}

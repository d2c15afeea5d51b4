package org.talkgraph.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LikenessTests {

	private static final Likeness LIKENESS = new Likeness(40, 0.15, 4, 4);

	@Test
	void theNearerTwoClaimsAreInATalkTheMoreTellsWhatTheyShare() {
		assertThat(LIKENESS.of(0.1, 1)).isGreaterThan(LIKENESS.of(0.1, 2));
		assertThat(LIKENESS.of(0.1, 3)).isGreaterThan(LIKENESS.of(0.1, 4));
		assertThat(LIKENESS.of(0.1, 0)).isEqualTo(1 - Math.pow(0.9, 5));
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 100, Integer.MAX_VALUE })
	void whatIsFarApartIsAsAlikeAsWhatItShares(int turnsApart) {
		assertThat(LIKENESS.isBeside(turnsApart)).isFalse();
		assertThat(LIKENESS.of(0.3, turnsApart)).isCloseTo(0.3, within(1e-9));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.2, 1, 1.0001 })
	void itStaysFromNothingToOne(double shared) {
		assertThat(LIKENESS.of(shared, 0)).isBetween(Math.min(shared, 1), 1.0);
	}

}

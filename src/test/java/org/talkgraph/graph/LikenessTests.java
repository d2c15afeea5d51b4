package org.talkgraph.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

	private static final int IN_TWO_TALKS = Integer.MAX_VALUE;

	private static final Overlap NOTHING = new Overlap(0, 4, 4);

	private static final Overlap SOME = new Overlap(3, 6, 6);

	private static final Likeness LIKENESS = new Likeness(40, 0.5, -3, 6, 12, 8, 2, 4);

	@Test
	void theNearerTwoClaimsAreInATalkTheLikelierTheySpeakOfTheSame() {
		assertThat(LIKENESS.of(SOME, SOME, 0)).isGreaterThan(LIKENESS.of(SOME, SOME, 1));
		assertThat(LIKENESS.of(SOME, SOME, 3)).isGreaterThan(LIKENESS.of(SOME, SOME, 30));
		assertThat(LIKENESS.of(SOME, SOME, 1000)).isGreaterThan(LIKENESS.of(SOME, SOME, IN_TWO_TALKS));
	}

	@Test
	void whatIsSharedOfOneKindDoesNotRelateClaimsOfTwoTalks() {
		Overlap all = new Overlap(50, 50, 50);
		assertThat(LIKENESS.of(all, NOTHING, IN_TWO_TALKS)).isZero();
		assertThat(LIKENESS.of(NOTHING, all, IN_TWO_TALKS)).isZero();
		assertThat(LIKENESS.of(all, SOME, IN_TWO_TALKS)).isGreaterThan(0.5);
		assertThat(LIKENESS.of(all, NOTHING, 1)).isGreaterThan(0.5);
	}

	@Test
	void whatEachNamesBesidesTellsAgainstThem() {
		assertThat(LIKENESS.of(new Overlap(3, 6, 6), SOME, 1))
			.isGreaterThan(LIKENESS.of(new Overlap(3, 6, 16), SOME, 1));
		assertThat(LIKENESS.of(SOME, new Overlap(3, 6, 6), 1))
			.isGreaterThan(LIKENESS.of(SOME, new Overlap(3, 16, 6), 1));
	}

	@Test
	void aSingleWordOfShortClaimsProvesLittle() {
		assertThat(LIKENESS.of(SOME, new Overlap(1, 1, 1), IN_TWO_TALKS))
			.isLessThan(LIKENESS.of(SOME, new Overlap(6, 6, 6), IN_TWO_TALKS));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 100, IN_TWO_TALKS })
	void itStaysFromNothingToOne(int turnsApart) {
		assertThat(LIKENESS.of(NOTHING, NOTHING, turnsApart)).isBetween(0.0, 0.3);
		assertThat(LIKENESS.of(new Overlap(1e6, 1e6, 1e6), new Overlap(1e6, 1e6, 1e6), turnsApart)).isBetween(0.9, 1.0);
	}

}

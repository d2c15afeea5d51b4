package org.talkgraph.linking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	private static final Terms TERMS = new Terms(List.of("Marlow test", "白鹭定理"));

	@Test
	void aTermIsFoundBySomebodyAfterWhomItIsCalled() {
		assertThat(TERMS.in("It passed the MARLOW Test.").hasBeginningWith("Marlow")).isTrue();
		assertThat(TERMS.in("这就是白鹭定理").hasBeginningWith("白鹭")).isTrue();
		assertThat(TERMS.in("Marlow did not test it").hasBeginningWith("Marlow")).isFalse();
		assertThat(TERMS.in("the Marlow test").hasBeginningWith("Marlow test")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, 2, true", "1, 3, true", "3, 5, true", "4, 6, false", "9, 11, true", "7, 9, false" })
	void aPlaceInsideOfATermIsCoveredWhereverTheTermStands(int start, int end, boolean covered) {
		assertThat(TERMS.in("白鹭定理，好的。对白鹭定理").covers(new Span(start, end))).isEqualTo(covered);
	}

}

package org.talkgraph.source;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpanTests {

	@Test
	void aSpanIsHalfOpen() {
		Span span = new Span(2, 5);
		assertThat(span.length()).isEqualTo(3);
		assertThat(span.contains(2)).isTrue();
		assertThat(span.contains(4)).isTrue();
		assertThat(span.contains(5)).isFalse();
		assertThat(span.of("0123456")).isEqualTo("234");
		assertThat(new Span(3, 3).isEmpty()).isTrue();
	}

	@Test
	void spansThatOnlyTouchDoNotOverlap() {
		assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
		assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
		assertThat(new Span(3, 5).overlaps(new Span(0, 9))).isTrue();
	}

	@Test
	void aSpanContainsItselfAndWhatLiesInside() {
		assertThat(new Span(2, 5).contains(new Span(2, 5))).isTrue();
		assertThat(new Span(2, 5).contains(new Span(3, 4))).isTrue();
		assertThat(new Span(2, 5).contains(new Span(1, 4))).isFalse();
		assertThat(new Span(2, 5).contains(new Span(4, 6))).isFalse();
	}

	@Test
	void twoSpansReachFromTheFirstStartToTheLastEnd() {
		assertThat(new Span(6, 7).to(new Span(2, 4))).isEqualTo(new Span(2, 7));
	}

	@Test
	void spansAreOrderedByStartThenEnd() {
		assertThat(List.of(new Span(2, 3), new Span(0, 9), new Span(0, 1)).stream().sorted())
			.containsExactly(new Span(0, 1), new Span(0, 9), new Span(2, 3));
	}

	@Test
	void aBackwardOrNegativeRangeIsRefusedWithItsValue() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageContaining("[5, 4)");
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4)).withMessageContaining("[-1, 4)");
	}

}

package org.talkgraph.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** A name stands at the beginning, and so much is said from it to the second piece. */
class DistancesTests {

	private static Distances distances(String said) {
		List<Piece> pieces = List.of(new Piece(new Span(0, said.length()), Piece.Joint.CLAUSE),
				new Piece(new Span(said.length(), said.length() + 10), Piece.Joint.CLAUSE));
		List<Call> calls = List.of(new Call(new Span(0, 0), 0, Call.Kind.CALLED));
		return new Distances(pieces, new NamesAround(pieces, calls), new Extents(said + "山".repeat(10)));
	}

	@Test
	void whereEnglishIsHeardAmongChineseANameReachesAsFarAsInEnglish() {
		assertThat(distances("山".repeat(90)).sinceNamed(1)).isEqualTo(2);
		assertThat(distances("山".repeat(270)).sinceNamed(1)).isEqualTo(Distances.NONE);
		assertThat(distances("x".repeat(270)).sinceNamed(1)).isEqualTo(2);
		assertThat(distances("x".repeat(20)).sinceNamed(1)).isZero();
	}

	@Test
	void whoIsCalledMaySpeakLater() {
		assertThat(distances("山".repeat(50)).sinceNamed(1)).isEqualTo(2);
		assertThat(distances("山".repeat(50)).sinceCalled(1)).isEqualTo(1);
	}

}

package org.talkgraph.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTests {

	private final Places<Span> places = new Places<>((span) -> span);

	@Test
	void whatComesFirstKeepsItsPlace() {
		this.places.addIfFree(new Span(5, 9));
		this.places.addIfFree(new Span(8, 12));
		this.places.addIfFree(new Span(0, 6));
		this.places.addIfFree(new Span(9, 12));
		this.places.addIfFree(new Span(0, 5));
		assertThat(this.places.all()).containsExactly(new Span(0, 5), new Span(5, 9), new Span(9, 12));
	}

	@Test
	void aPlaceIsFreeWhereNothingOverlapsIt() {
		this.places.addIfFree(new Span(5, 9));
		assertThat(this.places.areFree(new Span(0, 5))).isTrue();
		assertThat(this.places.areFree(new Span(9, 10))).isTrue();
		assertThat(this.places.areFree(new Span(6, 7))).isFalse();
		assertThat(this.places.areFree(new Span(0, 20))).isFalse();
	}

	@Test
	void whatReplacesTakesThePlacesOfAllThatItOverlaps() {
		this.places.addIfFree(new Span(0, 3));
		this.places.addIfFree(new Span(5, 9));
		this.places.addIfFree(new Span(9, 12));
		assertThat(this.places.overlapping(new Span(2, 6))).containsExactly(new Span(0, 3), new Span(5, 9));
		this.places.replace(new Span(2, 6));
		assertThat(this.places.all()).containsExactly(new Span(2, 6), new Span(9, 12));
	}

}

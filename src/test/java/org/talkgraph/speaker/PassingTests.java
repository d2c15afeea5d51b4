package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Guests 0, 1 and 2 have introduced themselves in this order; 3 leads. */
class PassingTests {

	private static final Passing PASSING = new Passing(
			new NamesAround(List.of(new Piece(new Span(0, 9), Piece.Joint.PARAGRAPH)),
					List.of(introduces(0), introduces(1), introduces(2))),
			null);

	private static Call introduces(int person) {
		return new Call(new Span(3 * person, 3 * person + 2), person, Call.Kind.SELF);
	}

	private static List<String> features(Cast.State from, Cast.State to) {
		List<String> names = new ArrayList<>();
		PASSING.add(from, to, 0, (feature, value) -> names.add(Features.name(feature)));
		return names;
	}

	@Test
	void guestsSpeakInTheOrderInWhichTheyIntroducedThemselves() {
		Cast.State first = Cast.State.of(Part.GUEST, 0);
		assertThat(features(first, Cast.State.of(Part.GUEST, 1))).contains(Features.name(Features.NEXT_IN_TURN));
		assertThat(features(first, Cast.State.of(Part.GUEST, 2))).contains(Features.name(Features.OUT_OF_TURN));
	}

	@Test
	void whomTheHostCallsIsNotToldByThatOrder() {
		assertThat(features(Cast.State.host(3, 1, true), Cast.State.of(Part.GUEST, 1)))
			.containsExactly(Features.name(Features.CALLED));
	}

	@Test
	void howGuestsFollowEachOtherIsAHabit() {
		assertThat(Features.isHabit(Features.joint(Change.GUEST_TO_GUEST, Piece.Joint.CLAUSE))).isTrue();
		assertThat(Features.isHabit(Features.joint(Change.HOST_TO_GUEST, Piece.Joint.CLAUSE))).isFalse();
	}

	@Test
	void whetherTheAudienceAsksIsAHabitAndHowItDoesIsNone() {
		assertThat(List.of(Features.change(Change.TO_AUDIENCE), Features.AUDIENCE, Features.AUDIENCE_UNASKED,
				Features.joint(Change.FROM_AUDIENCE, Piece.Joint.SENTENCE)))
			.allMatch(Features::isHabit);
		assertThat(Features.isHabit(Features.cue(Change.TO_AUDIENCE, Features.AFTER, Cues.number("visits")))).isFalse();
	}

}

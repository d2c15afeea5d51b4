package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Guests are 0, 1, 2 and 3; -1 is the host. */
class RoundsTests {

	private static final int HOST = -1;

	private static final int GUESTS = 4;

	private static Rounds rounds(int... people) {
		List<Course.Stay> stays = new ArrayList<>();
		for (int person : people) {
			Cast.State state = (person == HOST) ? Cast.State.host(9, Cast.NOBODY, false)
					: Cast.State.of(Part.GUEST, person);
			stays.add(new Course.Stay(stays.size(), stays.size() + 1, state, 1));
		}
		return new Rounds(new Course(stays), GUESTS);
	}

	@Test
	void roundsGoOnAsTheyHaveGone() {
		Rounds rounds = rounds(HOST, 0, 1, HOST, 2, 3, HOST, 0, 1, 2, HOST, 3, HOST, 0);
		assertThat(rounds.follows(13, 0, 1)).isGreaterThan(0.5);
		assertThat(rounds.follows(13, 0, 2)).isLessThan(-0.5);
		assertThat(rounds.follows(0, 3, 0)).isGreaterThan(0.5);
	}

	@Test
	void whereGuestsGoRoundWhoIsNotTheNextHardlySpeaks() {
		Rounds strict = rounds(HOST, 0, 1, 2, 3, HOST, 0, 1, 2, 3, HOST, 0, 1, 2, 3, HOST, 0);
		assertThat(strict.follows(16, 0, 2)).isLessThan(-2.5);
		assertThat(strict.follows(16, 0, 1)).isGreaterThan(1);
		Rounds free = rounds(HOST, 0, 1, 2, 3, HOST, 0, 3, 1, 2, HOST, 0, 1, 3, 2, HOST, 0);
		assertThat(free.follows(16, 0, 2)).isBetween(-1.5, 0.0);
	}

	@Test
	void noPassSpeaksForItself() {
		Rounds rounds = rounds(HOST, 0, HOST, 1, HOST, 2);
		assertThat(rounds.follows(5, 0, 1)).isGreaterThan(0.5);
		assertThat(rounds.follows(1, 0, 1)).isZero();
		assertThat(rounds.follows(2, 0, 1)).isZero();
		assertThat(rounds.follows(3, 0, 1)).isZero();
	}

	@Test
	void whoHasNotSpokenForLongWaits() {
		Rounds rounds = rounds(HOST, 0, HOST, 1, HOST, 2, HOST, 1, HOST);
		assertThat(rounds.waits(8, 1, 3)).isEqualTo(0.5);
		assertThat(rounds.waits(8, 1, 0)).isEqualTo(0);
		assertThat(rounds.waits(8, 1, 2)).isEqualTo(-0.5);
	}

	@Test
	void twoHaveNoOrder() {
		List<Course.Stay> stays = List.of(new Course.Stay(0, 1, Cast.State.of(Part.GUEST, 0), 1),
				new Course.Stay(1, 2, Cast.State.of(Part.GUEST, 1), 1),
				new Course.Stay(2, 3, Cast.State.of(Part.GUEST, 0), 1));
		Rounds two = new Rounds(new Course(stays), 2);
		assertThat(two.follows(2, 0, 1)).isZero();
		assertThat(two.waits(2, 0, 1)).isZero();
	}

}

package org.talkgraph.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words are 0 and 1; the people too. */
class VoicesTests {

	private static final int PIECES = 5;

	private static final SmallWords.Said SAID = new SmallWords.Said(
			new int[][] { words(80, 20), words(20, 80), words(80, 20), words(20, 80), words(80, 20) }, 2);

	private static int[] words(int first, int second) {
		int[] words = new int[first + second];
		for (int i = first; i < words.length; i++) {
			words[i] = 1;
		}
		return words;
	}

	/** A stay for each piece. */
	private static Course course(int... people) {
		Course.Stay[] stays = new Course.Stay[people.length];
		for (int i = 0; i < people.length; i++) {
			stays[i] = new Course.Stay(i, i + 1, Cast.State.of(Part.GUEST, people[i]), 1);
		}
		return new Course(List.of(stays));
	}

	private static double[][] chances(int... people) {
		double[][] chances = new double[people.length][3];
		for (int i = 0; i < people.length; i++) {
			if (people[i] >= 0) {
				chances[i][people[i]] = 1;
			}
		}
		return chances;
	}

	@Test
	void aPieceSoundsLikeWhoSpeaksSoElsewhere() {
		Voices voices = Voices.of(SAID, chances(0, 1, 0, 1, Cast.NOBODY), course(0, 1, 0, 1, 0));
		assertThat(voices.of(PIECES - 1, 0)).isGreaterThan(5);
		assertThat(voices.of(PIECES - 1, 1)).isLessThan(-5);
	}

	@Test
	void noTurnSpeaksForItself() {
		Voices voices = Voices.of(SAID, chances(0, 1, 0, 1, 1), course(0, 1, 0, 1, 1));
		assertThat(voices.of(PIECES - 1, 1)).isLessThan(-5);
		Voices alone = Voices.of(SAID, chances(0, 0, 0, 0, 1), course(0, 0, 0, 0, 1));
		assertThat(alone.of(PIECES - 1, 1)).isZero();
	}

	@Test
	void whoHasNoVoiceIsLikeAll() {
		Voices voices = Voices.of(SAID, chances(0, 1, 0, 1, 0), course(0, 1, 0, 1, 0));
		assertThat(voices.of(0, Cast.UNKNOWN_HOST)).isZero();
		assertThat(voices.of(0, Cast.SOMEBODY)).isZero();
		assertThat(voices.of(0, Cast.AUDIENCE)).isZero();
	}

}

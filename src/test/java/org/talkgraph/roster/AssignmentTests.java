package org.talkgraph.roster;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AssignmentTests {

	@Test
	void thePersonWithTheGreaterSumIsNotAlwaysTheBestForOneSpeaker() {
		double[][] scores = { { 5, 4 }, { 4, 0 } };
		Assignment best = Assignment.best(scores);
		assertThat(best.personOf(0)).isEqualTo(1);
		assertThat(best.personOf(1)).isZero();
		assertThat(best.total()).isEqualTo(8);
	}

	@Test
	void aSpeakerWithNothingButEvidenceAgainstStaysWithoutAPerson() {
		Assignment best = Assignment.best(new double[][] { { -1, -3 }, { 2, -2 } });
		assertThat(best.personOf(0)).isEqualTo(Assignment.NONE);
		assertThat(best.personOf(1)).isZero();
	}

	@Test
	void withoutAPairTheNextBestIsFound() {
		double[][] scores = { { 5, 4 }, { 4, 0 } };
		assertThat(Assignment.without(scores, 0, 1).total()).isEqualTo(5);
		assertThat(Assignment.without(new double[][] { { 3 } }, 0, 0).total()).isZero();
	}

	@Test
	void noSpeakersAndNoPeopleAreFine() {
		assertThat(Assignment.best(new double[0][0]).total()).isZero();
		assertThat(Assignment.best(new double[2][0]).personOf(1)).isEqualTo(Assignment.NONE);
	}

	@Test
	void itFindsWhatTryingEverythingFinds() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			double[][] scores = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
			for (double[] row : scores) {
				for (int j = 0; j < row.length; j++) {
					row[j] = Math.round(random.nextGaussian() * 40) / 10.0;
				}
			}
			assertThat(Assignment.best(scores).total()).isCloseTo(tryAll(scores, 0, 0), within(1e-9));
		}
	}

	private static double tryAll(double[][] scores, int speaker, int taken) {
		if (speaker == scores.length) {
			return 0;
		}
		double best = tryAll(scores, speaker + 1, taken);
		for (int person = 0; person < scores[speaker].length; person++) {
			if ((taken & 1 << person) == 0) {
				best = Math.max(best, scores[speaker][person] + tryAll(scores, speaker + 1, taken | 1 << person));
			}
		}
		return best;
	}

}

package org.talkgraph.speaker;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How far voices are trusted as people get acquainted. */
class AcquaintanceTests {

	private static double[] weights() {
		double[] weights = new double[Features.count()];
		Arrays.fill(weights, 1.2);
		return weights;
	}

	private static double voice(int round, double temperature) {
		return Acquaintance.careful(weights(), round, temperature)[Features.VOICE];
	}

	@Test
	void voicesCountByAThirdByTwoThirdsAndThenFully() {
		assertThat(voice(0, 1)).isZero();
		assertThat(voice(1, 1)).isCloseTo(0.4, within(1e-9));
		assertThat(voice(2, 1)).isCloseTo(0.8, within(1e-9));
		assertThat(voice(3, 1)).isEqualTo(1.2);
		assertThat(voice(4, 1)).isEqualTo(1.2);
	}

	@Test
	void whatElseTellsCountsFullyFromTheBeginning() {
		double[] first = Acquaintance.careful(weights(), 0, 1);
		first[Features.VOICE] = 1.2;
		assertThat(first).containsExactly(weights());
	}

	@Test
	void whoDoubtsWeightsDoubtsVoicesToo() {
		assertThat(voice(1, 2)).isCloseTo(0.2, within(1e-9));
		assertThat(Acquaintance.careful(weights(), 1, 2)[Features.WAITS]).isEqualTo(0.6);
	}

}

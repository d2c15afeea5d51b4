package org.talkgraph.training;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DescentTests {

	@Test
	void theLeastValueOfACurvedValleyIsFound() {
		double[] place = Descent.minimum((at, gradient) -> {
			double over = at[1] - at[0] * at[0];
			gradient[0] = -2 * (1 - at[0]) - 40 * at[0] * over;
			gradient[1] = 20 * over;
			return (1 - at[0]) * (1 - at[0]) + 10 * over * over;
		}, 2, 200);
		assertThat(place[0]).isEqualTo(1, within(0.01));
		assertThat(place[1]).isEqualTo(1, within(0.01));
	}

	@Test
	void numbersInWhichTheFunctionBendsMuchAndLittleAreFoundTogether() {
		double[] bends = new double[200];
		Arrays.setAll(bends, (i) -> Math.pow(10, i % 7));
		double[] place = Descent.minimum((at, gradient) -> {
			double value = 0;
			for (int i = 0; i < at.length; i++) {
				gradient[i] = bends[i] * (at[i] - 1);
				value += bends[i] * (at[i] - 1) * (at[i] - 1) / 2;
			}
			return value;
		}, bends, 10);
		assertThat(place).containsOnly(new double[] { 1 }, within(0.01));
	}

}

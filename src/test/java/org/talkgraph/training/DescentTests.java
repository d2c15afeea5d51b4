package org.talkgraph.training;

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

}

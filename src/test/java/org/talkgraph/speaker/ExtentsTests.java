package org.talkgraph.speaker;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How much is said between two places. */
class ExtentsTests {

	@Test
	void aLetterSaysAThirdOfAChineseCharacter() {
		Extents extents = new Extents("山路，we go");
		assertThat(extents.between(0, 3)).isEqualTo(3);
		assertThat(extents.between(3, 6)).isEqualTo(1);
		assertThat(extents.between(0, 8)).isEqualTo(3 + 5 / 3.0);
		assertThat(extents.between(6, 3)).isEqualTo(-1);
	}

}

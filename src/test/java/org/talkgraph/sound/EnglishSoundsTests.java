package org.talkgraph.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishSoundsTests {

	@ParameterizedTest
	@CsvSource({ "startap, Stripe, 0.12, true", "benchmerk, Benchling, 0.2, true", "Antropik, Anthropic, 0.1, false",
			"startap, startup, 0.12, false", "startap, Stripe, 0, false", "Zliz, Zilliz, 0.02, false",
			"ko, Co, 0.1, false" })
	void aWordIsAsNearAsAName(String said, String name, double distance, boolean near) {
		assertThat(EnglishSounds.areAsNear(said, name, distance)).isEqualTo(near);
	}

}

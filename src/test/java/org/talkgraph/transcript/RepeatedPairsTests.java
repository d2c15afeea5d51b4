package org.talkgraph.transcript;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatedPairsTests {

	@Test
	void everyPlaceIsFoundAtEveryDistance() {
		Random random = new Random(9);
		for (int kinds : new int[] { 2, 5, 400 }) {
			char[] letters = new char[600];
			for (int i = 0; i < letters.length; i++) {
				letters[i] = (char) (0x4E00 + random.nextInt(kinds));
			}
			int[][] starts = RepeatedPairs.starts(letters, 60);
			for (int distance = 1; distance <= 60; distance++) {
				int by = distance;
				assertThat(starts[distance]).as("%d of %d letters", distance, kinds)
					.isEqualTo(IntStream.range(distance, letters.length - 1)
						.filter((i) -> letters[i] == letters[i - by] && letters[i + 1] == letters[i + 1 - by])
						.toArray());
			}
		}
	}

	@Test
	void aShortTextHasNone() {
		assertThat(RepeatedPairs.starts(new char[0], 3)).isDeepEqualTo(new int[4][0]);
		assertThat(RepeatedPairs.starts(new char[] { (char) 97 }, 3)).isDeepEqualTo(new int[4][0]);
	}

}

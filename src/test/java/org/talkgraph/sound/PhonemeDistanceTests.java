package org.talkgraph.sound;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhonemeDistanceTests {

	private static final String LETTERS = "aeioubdfgklmnrst";

	@Test
	void aLimitChangesNothingWithinItAndNothingBeyondItIsWithin() {
		Random random = new Random(7);
		int within = 0;
		for (int i = 0; i < 20_000; i++) {
			String a = sounds(random);
			String b = random.nextBoolean() ? sounds(random) : changed(a, random);
			double distance = PhonemeDistance.of(a, b);
			for (double limit : new double[] { 0.05, 0.12, 0.17, 0.22, 0.5 }) {
				double limited = PhonemeDistance.of(a, b, limit);
				if (distance <= limit) {
					assertThat(limited).as("%s %s", a, b).isEqualTo(distance);
					within++;
				}
				else {
					assertThat(limited).as("%s %s", a, b).isGreaterThan(limit);
				}
			}
		}
		assertThat(within).isGreaterThan(1_000);
	}

	@ParameterizedTest
	@CsvSource({ "Schrödinger, Schrodinger", "Tülu, Tulu", "Kùzu, Kuzu", "Nestlé, Nestle", "Løvens, Lovens" })
	void accentsAreNotHeard(String written, String said) {
		assertThat(Phonemes.of(written)).isNotEmpty().isEqualTo(Phonemes.of(said));
	}

	private static String sounds(Random random) {
		return random.ints(random.nextInt(1, 9), 0, LETTERS.length())
			.collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
			.toString();
	}

	private static String changed(String sounds, Random random) {
		int at = random.nextInt(sounds.length());
		return sounds.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length()))
				+ sounds.substring(at + random.nextInt(2));
	}

}

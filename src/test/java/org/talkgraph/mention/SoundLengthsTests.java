package org.talkgraph.mention;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.HeardSounds;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.Skeleton;

import static org.assertj.core.api.Assertions.assertThat;

class SoundLengthsTests {

	private static final double WITHIN = 0.17;

	private static final List<String> NAMES = List.of("Harbor", "Seagull", "Lantern", "Ferry", "Mistral", "Vicuna",
			"Falcon", "Anemone", "Kestrel", "Tamarind");

	@Test
	void whatSoundsLikeANameIsPossibleAndMostThatDoesNotIsNot() {
		PhonemeIndex index = new PhonemeIndex(WITHIN);
		SoundLengths lengths = new SoundLengths(WITHIN);
		for (String form : NAMES) {
			Name name = new Name(form, null, null, false, false);
			index.add(name);
			String sounds = Phonemes.of(form);
			Skeleton.keys(Skeleton.of(sounds)).forEach((key) -> lengths.add(HeardSounds.number(key), sounds.length()));
		}
		Random random = new Random(3);
		int alike = 0;
		int possible = 0;
		for (int i = 0; i < 50_000; i++) {
			String said = Phonemes.of(random.nextInt(Pinyin.count())) + Phonemes.of(random.nextInt(Pinyin.count()))
					+ (random.nextBoolean() ? Phonemes.of(random.nextInt(Pinyin.count())) : "");
			HeardSounds heard = new HeardSounds();
			heard.add(said);
			boolean found = !index.find(said, false, WITHIN).isEmpty();
			assertThat(lengths.mayHave(heard) || !found).as(said).isTrue();
			alike += found ? 1 : 0;
			possible += lengths.mayHave(heard) ? 1 : 0;
		}
		assertThat(alike).isPositive();
		assertThat(possible).isLessThan(5_000);
	}

	@Test
	void manyNamesFindRoomAndLongOnesAreTakenForEachOther() {
		SoundLengths lengths = new SoundLengths(WITHIN);
		for (int i = 0; i < 10_000; i++) {
			lengths.add(i * 7919L, 6);
		}
		HeardSounds heard = new HeardSounds();
		assertThat(lengths.mayHave(heard)).isFalse();
		lengths.add(HeardSounds.number("b"), 200);
		heard.add("ba".repeat(50));
		assertThat(lengths.mayHave(heard)).isTrue();
	}

}

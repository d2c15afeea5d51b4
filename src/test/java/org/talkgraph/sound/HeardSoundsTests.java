package org.talkgraph.sound;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeardSoundsTests {

	@ParameterizedTest
	@ValueSource(strings = { "维库纳", "米斯特拉", "安安", "娜娜和南南", "阿尔法", "欧洲", "西雅图的夜", "一一二" })
	void whatIsHeardSyllableBySyllableHasTheSkeletonOfTheWhole(String said) {
		HeardSounds heard = new HeardSounds();
		for (int i = 0; i < said.length(); i++) {
			heard.add(Phonemes.of(Pinyin.syllable(said.charAt(i))));
			String sounds = Phonemes.of(said.substring(0, i + 1));
			assertThat(heard.length()).isEqualTo(sounds.length());
			assertThat(heard.skeleton()).isEqualTo(HeardSounds.number(Skeleton.of(sounds)));
		}
	}

	@Test
	void differentSkeletonsHaveDifferentNumbers() {
		Set<String> skeletons = new TreeSet<>(Skeleton.keys(Skeleton.of("abedifogulemanisoti")));
		skeletons.addAll(Set.of("", "a", "b", "ab", "ba", "aba"));
		assertThat(skeletons.stream().map(HeardSounds::number)).doesNotHaveDuplicates();
	}

}

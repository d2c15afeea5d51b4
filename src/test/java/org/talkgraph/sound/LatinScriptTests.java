package org.talkgraph.sound;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatinScriptTests {

	@Test
	void lettersWithAccentsAreLatinAndOtherScriptsAreNot() {
		assertThat("aZé\u0142\u0159".chars().allMatch((c) -> LatinScript.isLetter((char) c))).isTrue();
		assertThat("7-\u00b7中\u0416\uff21".chars().noneMatch((c) -> LatinScript.isLetter((char) c))).isTrue();
	}

	@Test
	void digitsAndMarksStandBetweenLetters() {
		assertThat(LatinScript.hasAll("Otter-2.5 é")).isTrue();
		assertThat(LatinScript.hasAll("Otter 二")).isFalse();
		assertThat(LatinScript.isLetterOrDigit('2')).isTrue();
		assertThat(LatinScript.isLetterOrDigit('-')).isFalse();
		assertThat(LatinScript.isLetterOrDigit('\uff12')).isFalse();
	}

}

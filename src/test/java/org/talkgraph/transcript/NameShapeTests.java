package org.talkgraph.transcript;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameShapeTests {

	@ParameterizedTest
	@CsvSource({ "柳青禾, 柳青禾", "苏 远, 苏远", "欧阳听雪, 欧阳听雪", "Maren Thistlewood, Maren Thistlewood",
			"Ilse Oduya-Marsh, Ilse Oduya-Marsh", "Ada van der Rill, Ada van der Rill", "Ada M. Rill, Ada M. Rill",
			"Zoë O'Finch, Zoë O'Finch" })
	void thisIsAName(String text, String name) {
		assertThat(NameShape.whole(text)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "山", "柳", "开源论坛讨论会", "一二三", "Maren", "maren thistlewood", "Large Language Models",
			"GPT Models", "Ada and Bo", "Ada Rill 2", "One Two Three Four Five", "" })
	void thisIsNone(String text) {
		assertThat(NameShape.whole(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "澄明研究院院士 柳青禾, 柳青禾", "图灵奖得主Ada Rill, Ada Rill", "Brackenfold CTO Ada Rill, Ada Rill",
			"some words before Ada Rill, Ada Rill" })
	void aNameStandsAtTheEndOfADescription(String text, String name) {
		assertThat(NameShape.last(text)).contains(name);
	}

}

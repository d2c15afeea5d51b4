package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseFormTests {

	@ParameterizedTest
	@ValueSource(strings = { "柳青禾", "柳青", "欧阳明月", "欧阳明" })
	void whoeverIsCalledSoMayBeTheBearerOfTheFullName(String name) {
		assertThat(ChineseForms.of(name, ChineseForms.TITLES)).hasSizeGreaterThan(10)
			.allMatch((form) -> ChineseForm.of(name).mayBe(ChineseForm.of(form)))
			.allMatch((form) -> ChineseForm.of(form).mayBe(ChineseForm.of(name)));
	}

	@ParameterizedTest
	@CsvSource({ "柳青禾, 青", "柳青禾, 刘老师", "柳青禾, 柳青", "柳青, 青老师", "柳青禾, 柳青禾们", "柳青禾, 老苏" })
	void whoIsCalledOtherwiseMayNot(String name, String form) {
		assertThat(ChineseForms.of(name, ChineseForms.TITLES)).doesNotContain(form);
		assertThat(ChineseForm.of(name).mayBe(ChineseForm.of(form))).isFalse();
	}

}

package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalledFormsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			陈老师，请。好的，陈老师。                       > 陈老师
			那么听听陈老师说的再看看陈老师写的和陈老师想的   > 陈老师
			大家好，我叫小川。你好，小川。                   > 小川
			""")
	void whoIsOftenCalledSoIsCalledSo(String text, String form) {
		assertThat(CalledForms.in(text)).containsExactly(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "陈老师，请。", "我们都记得陈老师说的也记得陈老师写的", "大家好，我叫小川。", "好老师教书，好老师读书，好老师写书，好老师种树" })
	void whoIsCalledSoOnceOrWhatIsNoFamilyNameIsNot(String text) {
		assertThat(CalledForms.in(text)).isEmpty();
	}

}

package org.talkgraph.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralsTests {

	@ParameterizedTest
	@CsvSource({ "一二八, 128", "一二零, 120", "五六七, 567", "一二三四, 1234", "二零二五, 2025", "二三, 2", "三四十, 30", "一百二三十, 120",
			"五六百, 500", "十二, 12", "一千七百五十亿, 175000000000", "三点一四, 3.14", "三点五万, 35000", "三万五千, 35000", "三五, 3",
			"三五百, 300", "三六, 36", "五十多万, 500000", "三百多个亿, 30000000000", "two hundred, 200",
			"a quarter of a million, 250000", "half a million, 500000", "1.5, 1.5" })
	void aNumberIsWorthWhatIsSaid(String said, double value) {
		assertThat(said).matches(Numerals.NUMBER);
		assertThat(Numerals.value(said)).isEqualTo(value);
	}

}

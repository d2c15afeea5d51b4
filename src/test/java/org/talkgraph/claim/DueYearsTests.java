package org.talkgraph.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.transcript.Details;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DueYearsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			in the next three to five years boats will talk | 2027 | 2029
			未来三到五年，船会说话                             | 2027 | 2029
			未来三五年，船会说话                               | 2027 | 2029
			今后的5-10年船会说话                               | 2029 | 2034
			二十年以后，船会说话                               | 2044 | 2044
			下面5年船会说话                                    | 2029 | 2029
			将来的可能五年，船会说话                           | 2029 | 2029
			明年船会说话                                       | 2025 | 2025
			船年内会说话                                       | 2024 | 2024
			我认为五年左右就可以实现                           | 2029 | 2029
			船会说话还需要十到二十年                           | 2034 | 2044
			boats will talk by 2027                         | 2027 | 2027
			到2030年底，船会说话                               | 2030 | 2030
			到二零三五年，船会说话                             | 2035 | 2035
			boats hum in 2026 and will talk by 2028         | 2026 | 2028
			not in 2021, but within two or three years      | 2026 | 2027
			Next year boats will talk                       | 2025 | 2025
			明年年底船会说话                                   | 2025 | 2025
			明年底船会说话                                     | 2025 | 2025
			到年底船会说话                                     | 2024 | 2024
			半年之内船会说话                                   | 2025 | 2025
			下一个十年船会说话                                 | 2034 | 2034
			by the end of next year boats will talk         | 2025 | 2025
			in the next year or two boats will talk         | 2026 | 2026
			in a couple of years boats will talk            | 2026 | 2026
			within the next six months boats will talk      | 2025 | 2025
			boats will talk in the coming decade            | 2034 | 2034
			到30年船会说话                                     | 2030 | 2030
			到28年底船会说话                                   | 2028 | 2028
			船要到二八年才会说话                               | 2028 | 2028
			船会说话还需要10到30年                             | 2034 | 2054
			within the next two years boats will talk       | 2026 | 2026
			by June next year boats will talk               | 2025 | 2025
			boats will talk by June                         | 2024 | 2024
			到6月船会说话                                      | 2024 | 2024
			18个月内船会说话                                   | 2026 | 2026
			未来三到六个月船会说话                             | 2025 | 2025
			in the next eighteen months boats will talk     | 2026 | 2026
			""")
	void yearsAreCountedFromTheTalks(String said, int from, int to) {
		assertThat(DueYears.of(said, 2024)).isEqualTo(new Due(from, to));
	}

	@ParameterizedTest
	@ValueSource(strings = { "boats will talk soon", "未来几年内，船会说话", "接下来的数年内船会说话", "未来，船会说话", "我们做了五年左右",
			"since 2021 boats talk", "我们要用到30年以上的木头", "march by the boats", "in the next 5000 years" })
	void whatSaysNoYearThatIsToComeIsNotDue(String said) {
		assertThat(DueYears.of(said, 2024)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FIGURE     | 明年我们会有七亿用户                   | 2025
			FIGURE     | the harbour will have 300 boats in 2027 | 2027
			COMPARISON | 到2026年，木船将比铁船便宜             | 2026
			FIGURE     | 2024年我们有七亿用户                   |
			COMPARISON | 明年的社会比今年的好                   |
			FACT       | 明年我们会有七亿用户                   |
			PREDICTION | 明年船都说话                           | 2025
			""")
	void aFigureOrAComparisonOfWhatIsToComeIsDue(ClaimType type, String said, Integer year) {
		assertThat(DueYears.of(type, said, 2024)).isEqualTo((year != null) ? new Due(year, year) : null);
	}

	@Test
	void withoutTheYearOfTheTalkOnlyYearsCount() {
		assertThat(DueYears.of("明年船会说话", null)).isNull();
		assertThat(DueYears.of("2031年船会说话", null)).isEqualTo(new Due(2031, 2031));
	}

	@Test
	void theDateSaysMoreThanTheEvent() {
		assertThat(DueYears.year(details("2024-02-01", 2023))).isEqualTo(2024);
		assertThat(DueYears.year(details(null, 2023))).isEqualTo(2023);
		assertThat(DueYears.year(details(null, null))).isNull();
	}

	private static Details details(String date, Integer year) {
		return new Details("Boats", "River days", year, null, null, date, null, List.of());
	}

}

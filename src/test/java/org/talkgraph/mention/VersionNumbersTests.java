package org.talkgraph.mention;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VersionNumbersTests {

	/** The bar is where the version ends; what stands before the sign is the name. */
	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Otter@ 2| is out        > 2
			Otter@-2.5|, then       > 2.5
			Otter@ v3|              > 3
			Otter@ 二|，            > 2
			Otter@二点五|版本       > 2.5
			Otter@二。五|           > 2.5
			Otter@七号|发布了       > 7
			Otter@3代|的            > 3
			Otter@第二代|           > 2
			Otter@第四版|           > 4
			Otter@一|，然后         > 1
			Otter@大模型4.0|        > 4.0
			two Otter@ 2|s          > 2
			Otter@ two|呃           > 2
			Otter@思瑞|呢           > 3
			Otter@ 12|              > 12
			""")
	void aVersionIsReadBehindAName(String said, String number) {
		int name = said.indexOf('@');
		String text = said.replaceAll("[@|]", "");
		assertThat(VersionNumbers.after(text, name)).hasValue(new Version(number, said.indexOf('|') - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Otter@", "Otter@ is", "Otter@ 2 years", "Otter@ 2024", "Otter@ 70B", "Otter@三个",
			"Otter@ 三大", "Otter@六，", "Otter@一直", "Otter@第二个", "Otter@ two models", "Otter@\n2", "Otter@ 2x" })
	void whatCountsOrMeasuresIsNone(String said) {
		assertThat(VersionNumbers.after(said.replace("@", ""), said.indexOf('@'))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "4 too,4,1", "4.,4,1", "3.5 as well,3.5,3", "三也,3,1", "四。,4,1", "二点五。,2.5,3" })
	void aFurtherVersionIsANumberByItself(String text, String number, int end) {
		assertThat(VersionNumbers.further(text, 0)).hasValue(new Version(number, end));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 too", "4B", "4x", "四川", "word" })
	void otherNumbersAreNoFurtherVersion(String text) {
		assertThat(VersionNumbers.further(text, 0)).isEmpty();
	}

}

package org.talkgraph.transcript;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			大家好, CHINESE
			我们用transformer, CHINESE
			Hello, ENGLISH
			The name is 喇嘛 in China, ENGLISH
			123 ?!, ENGLISH
			``, ENGLISH
			""")
	void chineseMayBeFullOfEnglishNames(String text, Language language) {
		assertThat(Language.of(text)).isEqualTo(language);
	}

}

package org.talkgraph.roster;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With which characters what fits a pattern may begin. */
class FirstCharactersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "abc | a", "(?:abc¦bd)x | ab", "(?:abc¦bd)?xy | abx", "(?:a)?(?:b¦c)?d | abcd", "(?:ab){1,4} | a",
					"(?:ab(?: c¦ d)?e¦fg)h | af", "(?:a¦(?:b)?c)d | abc", "(?:a)*b | ''", "(?:a){0,2}b | ''",
					"(?:a | ''", "[ab]c | ''", "(?:[a]b¦c)d | ''", "a?b | ''", "(?:a¦b)? | ''", "(?=a)b | b",
					"ab¦cd | ''", "(abc¦bd)x | ab", "(?<word>abc¦bd)x | ab", "(abc¦(bd¦e))?x | abex", "\\bab | a",
					"(?<!a)(?=b)bc | b", "(?<![(¦])(a¦b) | ab", "(a\\(¦bc) | ab", "a\\(¦b | ''", "(a¦[)]b)c | ''",
					"(?<!a)?b | ''", "(?i)a | ''", "(?!a). | ''", "\\Ba | ''", "(ab | ''" })
	void literalBeginningsAreUnderstood(String pattern, String expected) {
		assertThat(FirstCharacters.of(pattern.replace('¦', '|'))
			.stream()
			.mapToObj(Character::toString)
			.collect(Collectors.joining())).isEqualTo(expected.replace("'", ""));
	}

	@Test
	void aLookAheadHoldsThoseOfAllPatterns() {
		Pattern ahead = Pattern.compile(FirstCharacters.ahead(List.of("-bc", "(?:b|'c)d", "zd")));
		assertThat(Stream.of("-", "b", "'", "z").filter((text) -> ahead.matcher(text).lookingAt())).hasSize(4);
		assertThat(Stream.of("c", "y", "d", "").filter((text) -> ahead.matcher(text).lookingAt())).isEmpty();
		assertThat(FirstCharacters.ahead(List.of("abc", ".d"))).isEmpty();
	}

}

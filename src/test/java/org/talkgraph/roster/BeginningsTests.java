package org.talkgraph.roster;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With which characters what fits a pattern may begin; # is any. */
class BeginningsTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"',
			value = { "abcd; a b c", "ab|c; ac # #", "(?:ab|cd)e; ac bd e", "(ab|c)?xy; acx bxy #", "a+b; a ab #",
					"(?:ab)*c; ac # #", "(?:ab){1,4}c; a b ac", "a{0,2}bc; ab abc #", "\\bab$; a b #",
					"(?<!x)(?=b)bc; b c #", "(?<name>ab)c; a b c", "[ab][c-e]f; ab cde f", "\\d; 0123456789 # #",
					"[^a]b; # b #", "a.b; a # b", "\\p{L}b; # b #", "a\\.b; a . b", "(?i)ab; # # #", "a(?i)b; # # #",
					"\\Qab\\E; # # #", "a??b+?c*+d; ab bcd #", "[a\\]b-]c; ab]- c #", "[a[^b]]d; # d #",
					"[a[b[c]]]d; abc d #", "[a&&b]c; # c #" })
	void eachPlaceHasWhatMayStandThere(String pattern, String expected) {
		assertThat(written(pattern, 0)).isEqualTo(sorted(expected));
	}

	@Test
	void whereCaseDoesNotMatterBothAreThere() {
		assertThat(written("a的", Pattern.CASE_INSENSITIVE)).isEqualTo("Aa 的 #");
	}

	private static String written(String pattern, int flags) {
		return Beginnings.of(pattern, flags).stream().map(BeginningsTests::written).collect(Collectors.joining(" "));
	}

	private static String written(BitSet characters) {
		return (characters.cardinality() > 10_000) ? "#"
				: characters.stream()
					.filter((c) -> !Character.isSurrogate((char) c))
					.mapToObj(Character::toString)
					.collect(Collectors.joining());
	}

	private static String sorted(String expected) {
		return Stream.of(expected.split(" "))
			.map((each) -> each.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()))
			.collect(Collectors.joining(" "));
	}

	@Test
	void aLookAheadHoldsThoseOfAllPatterns() {
		Pattern ahead = Pattern.compile(Beginnings.ahead(List.of("-bc", "(?:b|'c)d", "zd")));
		assertThat(Stream.of("-", "b", "'", "z").filter((text) -> ahead.matcher(text).lookingAt())).hasSize(4);
		assertThat(Stream.of("c", "y", "d", "").filter((text) -> ahead.matcher(text).lookingAt())).isEmpty();
		assertThat(Beginnings.ahead(List.of("abc", ".d"))).isEmpty();
	}

}

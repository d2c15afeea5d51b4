package org.talkgraph.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenTests {

	private static final String SECRET = "a-token-of-23-charac";

	private final Token token = new Token(SECRET);

	@ParameterizedTest
	@ValueSource(strings = { "Bearer " + SECRET, "bearer " + SECRET, "BEARER  " + SECRET })
	void theSchemeIsReadInAnyCase(String header) {
		assertThat(this.token.isIn(header)).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "Bearer", "Bearer ", SECRET, "Basic " + SECRET, "Bearer " + SECRET + "x",
			"Bearer a-token-of-23-chara", "Bearer A-TOKEN-OF-23-CHARAC" })
	void nothingElseIsTheToken(String header) {
		assertThat(this.token.isIn(header)).isFalse();
	}

	@Test
	void aShortOneIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Token("fifteen-letters"))
			.withMessageContaining("15")
			.withMessageContaining("16");
	}

}

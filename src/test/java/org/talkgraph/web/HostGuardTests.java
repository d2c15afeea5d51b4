package org.talkgraph.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class HostGuardTests {

	private final HostGuard guard = new HostGuard(List.of("talks.example"), new ProblemWriter(new JsonMapper()));

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:8080", "LOCALHOST.:8080", "127.0.0.1:8080", "127.0.0.2",
			"[::1]:8080", "talkgraph.localhost:8080", "Talks.Example", "talks.example:443", "192.0.2.9:8080" })
	void itsOwnNamesAreAnswered(String host) throws ServletException, IOException {
		assertThat(status(host, null)).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:8080",
			"localhost@evil.example", "evil.example#localhost", "evil.example/localhost", "notlocalhost", "192.0.2.8",
			"", "local host", "localhost:80:80" })
	void anyOtherNameIsNot(String host) throws ServletException, IOException {
		assertThat(status(host, null)).isEqualTo(421);
	}

	@Test
	void aRequestForNoHostIsRefused() throws ServletException, IOException {
		assertThat(status(null, null)).isEqualTo(421);
	}

	@ParameterizedTest
	@CsvSource({ "localhost:8080, http://localhost:8080", "localhost, http://localhost",
			"localhost:80, http://localhost", "talks.example, https://talks.example",
			"talks.example:443, https://talks.example", "[::1]:8080, http://[::1]:8080" })
	void itsOwnPageMayAsk(String host, String origin) throws ServletException, IOException {
		assertThat(status(host, origin)).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "localhost:8080, http://evil.example", "localhost:8080, http://localhost:9090",
			"localhost:8080, http://127.0.0.1:8080", "localhost:8080, null", "localhost:8080, ''",
			"localhost:8080, http://localhost:8080.evil.example", "localhost:8080, http://localhost:8080/x",
			"talks.example, https://talks.example:8443" })
	void aPageFromElsewhereMayNot(String host, String origin) throws ServletException, IOException {
		assertThat(status(host, origin)).isEqualTo(403);
	}

	private int status(String host, String origin) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/cypher");
		request.setLocalAddr("192.0.2.9");
		if (host != null) {
			request.addHeader("Host", host);
		}
		if (origin != null) {
			request.addHeader("Origin", origin);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		this.guard.doFilter(request, response, chain);
		boolean passed = chain.getRequest() != null;
		assertThat(passed).isEqualTo(response.getStatus() == 200);
		if (!passed) {
			assertThat(response.getContentType()).startsWith("application/problem+json");
		}
		return response.getStatus();
	}

}

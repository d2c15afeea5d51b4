package org.talkgraph.web;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = GroundApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemsTests {

	private final Wire wire;

	ProblemsTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /nothing", "GET, /api", "GET, /api/v1/nothing", "GET, /error", "GET, /webjars/none.js",
			"GET, /browser/none.js", "GET, /api/v1/%2e%2e%2fetc" })
	void anAddressWithNothingBehindItIsAProblem(String method, String path) throws IOException {
		Wire.Answer answer = this.wire.send(method, path, "", "Accept: text/html");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"status\":404", "urn:talkgraph:problem:nothing-here")
			.doesNotContain("<html");
	}

	@Test
	void aHeadRequestForNothingSaysSoInItsHeaders() throws IOException {
		Wire.Answer answer = this.wire.send("HEAD", "/api/v1/nothing", "");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "POST | /api/v1/failing | Accept: */* | 405",
			"DELETE | / | Accept: */* | 405", "GET | /api/v1/failing?number=1 | Accept: image/png | 406",
			"GET | /api/v1/failing?number=1&format=csv | Accept: */* | 406",
			"GET | /api/v1/failing?number=x | Accept: */* | 400", "GET | /api/v1/failing | Accept: text/csv | 406",
			"GET | /api/v1/failing | Accept: application/json | 400" })
	void whatSpringRefusesIsAProblem(String method, String path, String accept, int status) throws IOException {
		Wire.Answer answer = this.wire.send(method, path, "", accept);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"status\":" + status);
	}

	@Test
	void whatNobodyForesawTellsAReferenceAndNothingFromTheInside() throws IOException {
		Wire.Answer answer = this.wire.get("/api/v1/failing?number=7");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("reference").doesNotContain("secret").doesNotContain("Exception");
	}

	@ParameterizedTest
	@CsvSource({ "GET /api/v1/\u559c HTTP/1.1", "GET /a|b<script> HTTP/1.1", "GET /%zz HTTP/1.1", "GET / HTTP/9.9",
			"NONSENSE" })
	void whatTomcatRefusesIsAProblemToo(String requestLine) throws IOException {
		Wire.Answer answer = this.wire.raw(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer.status()).isBetween(400, 505);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"status\":" + answer.status()).doesNotContain("script");
	}

	@Test
	void everyAnswerTellsTheBrowserWhatToRefuse() throws IOException {
		for (String path : new String[] { "/nothing", "/api/v1/failing?number=1", "/api/v1/failing" }) {
			assertThat(this.wire.get(path).headers()).as(path)
				.containsEntry("x-content-type-options", "nosniff")
				.containsEntry("referrer-policy", "no-referrer")
				.hasEntrySatisfying("content-security-policy",
						(policy) -> assertThat(policy).contains("frame-ancestors 'none'", "script-src 'self';")
							.doesNotContain("unsafe"));
		}
	}

}

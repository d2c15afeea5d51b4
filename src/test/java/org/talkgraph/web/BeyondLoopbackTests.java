package org.talkgraph.web;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = GroundApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.address=0.0.0.0", "talkgraph.token=a-token-for-the-tests" })
class BeyondLoopbackTests {

	private final Wire wire;

	BeyondLoopbackTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/failing?number=1", "/api/v1/nothing", "/api", "/%61pi/v1/failing?number=1",
			"//api/v1/failing?number=1", "/api;x=1/v1/failing?number=1", "/./api/v1/failing?number=1",
			"/x/../api/v1/failing?number=1" })
	void everyCallOfTheApiNeedsTheToken(String path) throws IOException {
		Wire.Answer without = this.wire.get(path);
		assertThat(without.status()).isEqualTo(401);
		assertThat(without.type()).startsWith("application/problem+json");
		assertThat(without.headers()).containsEntry("www-authenticate", "Bearer realm=\"talkgraph\"");
		assertThat(this.wire.get(path, "Authorization: Bearer a-token-for-the-testz").status()).isEqualTo(401);
		assertThat(this.wire.get(path, "Authorization: Bearer a-token-for-the-tests").status()).isIn(404, 500);
	}

	@Test
	void thePageThatAsksForTheTokenIsOpen() throws IOException {
		assertThat(this.wire.get("/").status()).isEqualTo(200);
	}

	@Test
	void theTokenDoesNotOpenForAForeignPageOrName() throws IOException {
		String token = "Authorization: Bearer a-token-for-the-tests";
		assertThat(this.wire.get("/api/v1/failing?number=1", token, "Host: evil.example").status()).isEqualTo(421);
		assertThat(this.wire.get("/api/v1/failing?number=1", token, "Origin: http://evil.example").status())
			.isEqualTo(403);
	}

}

package org.talkgraph.web;

import java.io.IOException;
import java.net.URI;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = GroundApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BrowserPagesTests {

	private final Wire wire;

	BrowserPagesTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@Test
	void browserOpensOnTheRealPort() throws IOException {
		Wire.Answer answer = this.wire.get("/browser");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.headers().get("location")).endsWith("/browser/?dbms=bolt://neo4j@127.0.0.1:4711");
	}

	@Test
	void itsPagesMayConnectToThisDatabaseAndNowhereElse() throws IOException {
		Wire.Answer answer = this.wire.get("/browser/?dbms=bolt://127.0.0.1:4711");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.type()).startsWith("text/html");
		assertThat(answer.body()).contains("bundle.js");
		assertThat(answer.headers().get("content-security-policy"))
			.contains("connect-src 'self' ws://127.0.0.1:4711 ws://localhost:4711;", "frame-ancestors 'none'")
			.doesNotContain("https:");
		assertThat(this.wire.get("/browser/manifest.json").headers().get("content-security-policy"))
			.contains("ws://127.0.0.1:4711");
	}

	@Test
	void itsStyleSheetAndSavedQueriesAreServed() throws IOException {
		assertThat(this.wire.get("/cypher/browser/talkgraph.grass").body()).contains("node.Person {");
		assertThat(this.wire.get("/cypher/browser/06-one-talk.cypher").body()).startsWith("// ");
		assertThat(this.wire.get("/cypher/schema.cypher").status()).isEqualTo(404);
	}

	@Test
	void theLinkFollowsTheDatabase() {
		BrowserLink open = new BrowserLink(URI.create("bolt://127.0.0.1:4711"), null, true);
		assertThat(open.path()).hasValue("/browser/?dbms=bolt://127.0.0.1:4711&preselectAuthMethod=NO_AUTH");
		BrowserLink remote = new BrowserLink(URI.create("neo4j+s://graph.example"), "a reader", true);
		assertThat(remote.path()).hasValue("/browser/?dbms=neo4j%2Bs://a%20reader@graph.example");
		assertThat(remote.policy()).contains("connect-src 'self' wss://graph.example:7687;");
	}

	@Test
	void aBuildWithoutBrowserSaysSo() {
		BrowserLink absent = new BrowserLink(URI.create("bolt://127.0.0.1:4711"), "neo4j", false);
		assertThat(absent.path()).isEmpty();
		assertThatThrownBy(() -> new BrowserPages(() -> absent).open()).isInstanceOf(RequestRefused.class)
			.hasMessageContaining("without Neo4j Browser");
	}

}

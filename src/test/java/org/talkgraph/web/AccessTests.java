package org.talkgraph.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AccessTests {

	private static final String SECRET = "0123456789abcdef";

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.0.0.2", "::1" })
	void onLoopbackEverybodyMayCall(String address) throws UnknownHostException {
		assertThat(Access.to(InetAddress.getByName(address), null).admits(null)).isTrue();
		assertThat(Access.to(InetAddress.getByName(address), SECRET).admits(null)).isTrue();
	}

	@Test
	void elsewhereOnlyTheTokenOpens() throws UnknownHostException {
		Access access = Access.to(InetAddress.getByName("0.0.0.0"), " " + SECRET + " ");
		assertThat(access.admits(null)).isFalse();
		assertThat(access.admits("Bearer " + SECRET + "0")).isFalse();
		assertThat(access.admits("Bearer " + SECRET)).isTrue();
	}

	@Test
	void elsewhereAMissingOrShortTokenIsRefused() {
		assertThatThrownBy(() -> Access.to(null, null)).isInstanceOf(UnguardedServerException.class)
			.hasMessageContaining("all addresses")
			.hasMessageContaining("no token");
		assertThatThrownBy(() -> Access.to(null, "  ")).hasMessageContaining("no token");
		assertThatThrownBy(() -> Access.to(null, "short")).hasMessageContaining("shorter than 16");
	}

	@Test
	void aServerForAllAddressesDoesNotStartWithoutAToken() {
		FailureAnalysis analysis = new UnguardedServerAnalyzer().analyze(failedStart("0.0.0.0"));
		assertThat(analysis.getDescription()).contains("0.0.0.0", "no token");
		assertThat(analysis.getAction()).contains("TALKGRAPH_TOKEN", "127.0.0.1");
	}

	@Test
	void norDoesOneForAnotherAddressOfThisMachine() throws SocketException {
		String address = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((candidate) -> !candidate.isLoopbackAddress() && !candidate.isLinkLocalAddress())
			.map(InetAddress::getHostAddress)
			.findFirst()
			.orElse("");
		assumeTrue(!address.isEmpty(), "skipped: this machine has no address beside loopback");
		assertThat(new UnguardedServerAnalyzer().analyze(failedStart(address)).getDescription()).contains(address);
	}

	private static Throwable failedStart(String address) {
		Throwable failure = catchThrowable(() -> new SpringApplicationBuilder(GroundApplication.class)
			.run("--server.address=" + address, "--server.port=0", "--spring.main.banner-mode=off")
			.close());
		assertThat(failure).hasRootCauseInstanceOf(UnguardedServerException.class);
		return failure;
	}

}

package org.talkgraph.web;

import java.net.InetAddress;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who may call the API.
 *
 * @param token what calls must carry; empty where everybody who reaches the server may
 * call, as on loopback
 */
record Access(Optional<Token> token) {

	/**
	 * The access that an address asks for.
	 * @param address where the server listens; null for all addresses of the machine
	 * @param secret the configured token; null or blank where there is none
	 * @throws UnguardedServerException where others can reach the address and no good
	 * token is configured
	 */
	static Access to(@Nullable InetAddress address, @Nullable String secret) {
		if (address != null && address.isLoopbackAddress()) {
			return new Access(Optional.empty());
		}
		String where = (address != null) ? address.getHostAddress() : "all addresses";
		if (secret == null || secret.isBlank()) {
			throw new UnguardedServerException(where, "no token is configured");
		}
		if (secret.strip().length() < Token.SHORTEST) {
			throw new UnguardedServerException(where,
					"the configured token is shorter than %d characters".formatted(Token.SHORTEST));
		}
		return new Access(Optional.of(new Token(secret.strip())));
	}

	/**
	 * Whether a call may pass.
	 * @param authorization value of the {@code Authorization} header, null where it is
	 * absent
	 */
	boolean admits(@Nullable String authorization) {
		return this.token.map((expected) -> expected.isIn(authorization)).orElse(true);
	}

}

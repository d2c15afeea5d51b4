package org.talkgraph.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

/** The secret that callers from elsewhere must know; kept as its digest only. */
final class Token {

	/** Shorter ones could be found by trying. */
	static final int SHORTEST = 16;

	private static final String SCHEME = "Bearer ";

	private final byte[] digest;

	Token(String secret) {
		if (secret.length() < SHORTEST) {
			throw new IllegalArgumentException(
					"the token has %d characters: expected at least %d".formatted(secret.length(), SHORTEST));
		}
		this.digest = digest(secret);
	}

	/**
	 * Whether the header carries the secret. The time does not tell how much was right.
	 * @param authorization value of the {@code Authorization} header, null where it is
	 * absent
	 */
	boolean isIn(@Nullable String authorization) {
		if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return false;
		}
		return MessageDigest.isEqual(this.digest, digest(authorization.substring(SCHEME.length()).strip()));
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}

package org.talkgraph.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Host and port as a {@code Host} or {@code Origin} header names them.
 *
 * @param host in lower case, an IPv6 address without its brackets, a final dot dropped
 * @param port the default port of the scheme where the header names none
 */
record Authority(String host, int port) {

	/** Empty where the header is missing or is not the authority of a URI. */
	static Optional<Authority> ofHost(@Nullable String header, String scheme) {
		return (header != null) ? parse(scheme + "://" + header) : Optional.empty();
	}

	/** Empty where the header is opaque ({@code null}) or not an origin at all. */
	static Optional<Authority> ofOrigin(String header) {
		return parse(header);
	}

	/** The scheme that an origin names; empty where it names none. */
	static String schemeOf(String origin) {
		int end = origin.indexOf("://");
		return (end > 0) ? origin.substring(0, end).toLowerCase(Locale.ROOT) : "";
	}

	private static Optional<Authority> parse(String text) {
		try {
			URI uri = new URI(text);
			if (uri.getHost() == null || uri.getUserInfo() != null || !uri.getRawPath().isEmpty()
					|| uri.getRawQuery() != null || uri.getRawFragment() != null) {
				return Optional.empty();
			}
			return Optional.of(new Authority(bare(uri.getHost()), port(uri)));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static String bare(String host) {
		String lower = host.toLowerCase(Locale.ROOT);
		if (lower.startsWith("[")) {
			return lower.substring(1, lower.length() - 1);
		}
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

	private static int port(URI uri) {
		if (uri.getPort() >= 0) {
			return uri.getPort();
		}
		return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
	}

}

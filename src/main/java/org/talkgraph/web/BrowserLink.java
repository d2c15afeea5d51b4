package org.talkgraph.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriUtils;

/** Neo4j Browser: whether this build holds it, and how it finds the database. */
final class BrowserLink {

	static final String FILES = "browser/";

	private final URI database;

	private final @Nullable String user;

	private final boolean present;

	BrowserLink(URI database, @Nullable String user) {
		this(database, user, new ClassPathResource(FILES + "index.html").exists());
	}

	BrowserLink(URI database, @Nullable String user, boolean present) {
		this.database = database;
		this.user = user;
		this.present = present;
	}

	/**
	 * The path that opens Browser on this database with its user filled in; empty where
	 * Browser is absent.
	 */
	Optional<String> path() {
		if (!this.present) {
			return Optional.empty();
		}
		// Browser reads a bare plus, as in neo4j+s, as a blank.
		String scheme = String.valueOf(this.database.getScheme()).replace("+", "%2B");
		String place = String.valueOf(this.database.getAuthority());
		return Optional.of(
				(this.user != null)
						? "/browser/?dbms=%s://%s@%s".formatted(scheme,
								UriUtils.encode(this.user, StandardCharsets.UTF_8), place)
						: "/browser/?dbms=%s://%s&preselectAuthMethod=NO_AUTH".formatted(scheme, place));
	}

	/**
	 * What its pages may load and where they may connect. It brings inline scripts and
	 * styles, and asks three hosts for fonts, statistics and news, which this stops.
	 */
	String policy() {
		return "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
				+ "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' "
				+ sockets() + "; frame-ancestors 'none'";
	}

	private String sockets() {
		String scheme = String.valueOf(this.database.getScheme()).toLowerCase(Locale.ROOT);
		String socket = scheme.contains("+") ? "wss" : "ws";
		int port = (this.database.getPort() > 0) ? this.database.getPort() : 7687;
		String host = String.valueOf(this.database.getHost());
		String there = String.format(Locale.ROOT, "%s://%s:%d", socket, host, port);
		if (host.equals("127.0.0.1") || host.equals("localhost")) {
			return String.format(Locale.ROOT, "%1$s://127.0.0.1:%2$d %1$s://localhost:%2$d", socket, port);
		}
		return there;
	}

}

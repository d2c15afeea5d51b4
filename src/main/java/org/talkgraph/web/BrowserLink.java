package org.talkgraph.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;

/** Neo4j Browser: whether this build holds it, and how it finds the database. */
final class BrowserLink {

	static final String FILES = "browser/";

	private final URI database;

	private final boolean authenticated;

	private final boolean present;

	BrowserLink(URI database, boolean authenticated) {
		this(database, authenticated, new ClassPathResource(FILES + "index.html").exists());
	}

	BrowserLink(URI database, boolean authenticated, boolean present) {
		this.database = database;
		this.authenticated = authenticated;
		this.present = present;
	}

	/** The path that opens Browser on this database; empty where Browser is absent. */
	Optional<String> path() {
		if (!this.present) {
			return Optional.empty();
		}
		// Browser reads a bare plus, as in neo4j+s, as a blank.
		String dbms = this.database.toString().replace("+", "%2B");
		return Optional.of("/browser/?dbms=" + dbms + (this.authenticated ? "" : "&preselectAuthMethod=NO_AUTH"));
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
		String there = "%s://%s:%d".formatted(socket, host, port);
		if (host.equals("127.0.0.1") || host.equals("localhost")) {
			return "%1$s://127.0.0.1:%2$d %1$s://localhost:%2$d".formatted(socket, port);
		}
		return there;
	}

}

package org.talkgraph.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What this server is, for the page and for whoever connects to its database.
 *
 * @param browser the path that opens Neo4j Browser, null where this build has none
 * @param database where and as whom to connect; never the password itself
 * @param counts how much is in the graph, by kind
 * @param samples whether the bundled samples are in the graph
 */
record About(String version, @Nullable String browser, DatabaseFacts database, Map<String, @Nullable Object> counts,
		boolean samples) {

	private static final String UNPACKAGED = "development";

	static About of(BrowserLink browser, DatabaseFacts database, Map<String, @Nullable Object> counts) {
		String version = About.class.getPackage().getImplementationVersion();
		boolean samples = counts.get("samples") instanceof Number number && number.longValue() > 0;
		return new About((version != null) ? version : UNPACKAGED, browser.path().orElse(null), database, counts,
				samples);
	}

}

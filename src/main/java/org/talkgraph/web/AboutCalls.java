package org.talkgraph.web;

import org.neo4j.driver.Driver;
import org.talkgraph.query.GraphSize;
import org.talkgraph.query.QueryLimits;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this server is. */
@RestController
final class AboutCalls {

	private final GraphSize size;

	private final ObjectProvider<DatabaseFacts> database;

	private final ObjectProvider<BrowserLink> browser;

	AboutCalls(Driver driver, ObjectProvider<DatabaseFacts> database, ObjectProvider<BrowserLink> browser) {
		this.size = new GraphSize(driver, QueryLimits.STANDARD);
		this.database = database;
		this.browser = browser;
	}

	@GetMapping("/api/v1/about")
	About about() {
		return About.of(this.browser.getObject(), this.database.getObject(), this.size.counts());
	}

}

package org.talkgraph.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.GraphPages;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is in the graph, by key. Keys stand percent-encoded at the end of the path; a
 * slash in them may stand as it is, but for a first one and doubled ones.
 */
@RestController
final class GraphCalls {

	private final GraphPages pages;

	private final DatabaseFacts database;

	private final BrowserLink browser;

	GraphCalls(GraphPages pages, DatabaseFacts database, BrowserLink browser) {
		this.pages = pages;
		this.database = database;
		this.browser = browser;
	}

	@GetMapping("/api/v1/about")
	About about() {
		return About.of(this.browser, this.database, this.pages.size());
	}

	@GetMapping("/api/v1/talks")
	Map<String, List<Map<String, @Nullable Object>>> talks() {
		return Map.of("talks", this.pages.talks().rows());
	}

	@GetMapping("/api/v1/talks/{*key}")
	Map<String, @Nullable Object> talk(@PathVariable String key) {
		return this.pages.talk(key.substring(1))
			.orElseThrow(() -> nothing("talk", key.substring(1), "/api/v1/talks lists the keys"));
	}

	@GetMapping("/api/v1/entities/{*key}")
	Map<String, @Nullable Object> entity(@PathVariable String key) {
		return this.pages.entity(key.substring(1))
			.orElseThrow(() -> nothing("entity", key.substring(1), "/api/v1/names?like=… finds keys by names"));
	}

	private static RequestRefused nothing(String what, String key, String remedy) {
		return new RequestRefused(Problem.of(HttpStatus.NOT_FOUND, "unknown-key",
				"There is no %s with the key '%s' in the graph; %s.".formatted(what, key, remedy)));
	}

}

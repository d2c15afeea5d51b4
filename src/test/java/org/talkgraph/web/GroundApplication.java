package org.talkgraph.web;

import java.net.URI;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ground without a graph, and one address that fails. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
		"org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
		"org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration" })
@Import({ WebGround.class, GroundApplication.Failing.class })
class GroundApplication {

	@Bean
	DatabaseFacts databaseFacts() {
		return new DatabaseFacts(URI.create("bolt://127.0.0.1:4711"), "neo4j", "data/password");
	}

	@RestController
	static final class Failing {

		@GetMapping(path = "/api/v1/failing", produces = "application/json")
		String fail(@RequestParam int number) {
			throw new IllegalStateException("a secret of the inside " + number);
		}

	}

}

package org.talkgraph.web;

import org.neo4j.driver.Driver;
import org.talkgraph.embedded.SharedDatabase;
import org.talkgraph.query.KnownNames;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole of web over the tests' embedded database. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebHouse.class)
class HouseApplication {

	@Bean(destroyMethod = "")
	Driver driver() {
		return SharedDatabase.driver();
	}

	@Bean
	DatabaseFacts databaseFacts() {
		return new DatabaseFacts(SharedDatabase.database().boltUri(), SharedDatabase.database().user(),
				"a temporary folder");
	}

	@Bean
	KnownNames knownNames() {
		return new FewNames();
	}

}

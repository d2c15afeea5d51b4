package org.talkgraph.web;

import org.neo4j.driver.Driver;
import org.talkgraph.embedded.SharedDatabase;
import org.talkgraph.query.AdHocCypher;
import org.talkgraph.query.GraphPages;
import org.talkgraph.query.KnownNames;
import org.talkgraph.query.NamedQueries;
import org.talkgraph.query.Names;
import org.talkgraph.query.QueryLimits;

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
	AdHocCypher adHocCypher(Driver driver) {
		return new AdHocCypher(driver, QueryLimits.STANDARD);
	}

	@Bean
	KnownNames knownNames() {
		return new FewNames();
	}

	@Bean
	NamedQueries namedQueries(Driver driver, KnownNames known) {
		return new NamedQueries(driver, known, QueryLimits.STANDARD);
	}

	@Bean
	Names names(Driver driver, KnownNames known) {
		return new Names(driver, known, QueryLimits.STANDARD);
	}

	@Bean
	GraphPages graphPages(Driver driver) {
		return new GraphPages(driver, QueryLimits.STANDARD);
	}

}

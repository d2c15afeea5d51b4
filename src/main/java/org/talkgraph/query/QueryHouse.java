package org.talkgraph.query;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/**
 * Everything that can be asked, as beans. Whoever imports this brings a {@link Driver},
 * and, where they differ from nothing and from the standard, {@link KnownNames} and
 * {@link QueryLimits}.
 */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories
public class QueryHouse {

	private final Driver driver;

	private final KnownNames known;

	private final QueryLimits limits;

	QueryHouse(Driver driver, ObjectProvider<KnownNames> known, ObjectProvider<QueryLimits> limits) {
		this.driver = driver;
		this.known = known.getIfAvailable(() -> KnownNames.NONE);
		this.limits = limits.getIfAvailable(() -> QueryLimits.STANDARD);
	}

	@Bean
	NamedQueries namedQueries() {
		return new NamedQueries(this.driver, this.known, this.limits);
	}

	@Bean
	AdHocCypher adHocCypher() {
		return new AdHocCypher(this.driver, this.limits);
	}

	@Bean
	Names names() {
		return new Names(this.driver, this.known, this.limits);
	}

	@Bean
	GraphPicture graphPicture() {
		return new GraphPicture(this.driver, this.limits);
	}

	@Bean
	Cards cards(EntityViews entities, TalkViews talks) {
		return new Cards(entities, talks, this.driver, this.limits);
	}

}

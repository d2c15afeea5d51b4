package org.talkgraph.web;

import org.talkgraph.query.QueryHouse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The HTTP interface, the page and Neo4j Browser. Whoever imports this brings
 * {@link DatabaseFacts}, and what {@link QueryHouse} asks for.
 */
@Configuration(proxyBeanMethods = false)
@Import({ WebGround.class, QueryHouse.class, QueryProblems.class, QueryCalls.class, GraphCalls.class, CypherCalls.class,
		AboutCalls.class })
public class WebHouse {

	@Bean
	CsvAnswers csvAnswers() {
		return new CsvAnswers();
	}

}

package org.talkgraph.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The HTTP interface, the page and Neo4j Browser. Whoever imports this brings the beans
 * that they ask: {@link DatabaseFacts} and what {@code query} and {@code export} offer.
 */
@Configuration(proxyBeanMethods = false)
@Import({ WebGround.class, QueryProblems.class, QueryCalls.class, GraphCalls.class,
		CypherCalls.class })
public class WebHouse {

}

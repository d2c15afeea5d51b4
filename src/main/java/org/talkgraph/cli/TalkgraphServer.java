package org.talkgraph.cli;

import java.util.Locale;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;

import org.talkgraph.query.KnowledgeNames;
import org.talkgraph.query.KnownNames;
import org.talkgraph.web.DatabaseFacts;
import org.talkgraph.web.WebHouse;

/** The server as a Spring application. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebHouse.class)
class TalkgraphServer {

	private final ServerGround ground;

	TalkgraphServer(ServerGround ground) {
		this.ground = ground;
	}

	@Bean(destroyMethod = "")
	Driver driver() {
		return AwaitedDriver.of(this.ground::connection);
	}

	/** No question is taken before there is a graph to answer it from. */
	@Bean
	SmartInitializingSingleton graphBeforeQuestions() {
		return this.ground::awaitGraph;
	}

	@Bean
	KnownNames knownNames() {
		return new KnowledgeNames(this.ground.knowledge());
	}

	@Bean
	@Lazy
	DatabaseFacts databaseFacts() {
		Connection connection = this.ground.connection();
		return new DatabaseFacts(connection.uri(), connection.user(), this.ground.passwordPlace());
	}

	@EventListener
	void announce(WebServerInitializedEvent event) {
		String address = event.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
		this.ground.announce(String.format(Locale.ROOT, address.contains(":") ? "http://[%s]:%d/" : "http://%s:%d/",
				address, event.getWebServer().getPort()));
	}

}

package org.talkgraph.cli;

import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

import org.talkgraph.graph.Graph;
import org.talkgraph.web.DatabaseFacts;

/** The server as a Spring application. */
@SpringBootApplication(scanBasePackages = { "org.talkgraph.cli", "org.talkgraph.query", "org.talkgraph.web" },
		proxyBeanMethods = false)
class TalkgraphServer {

	private final ServerGround ground;

	TalkgraphServer(ServerGround ground) {
		this.ground = ground;
	}

	@Bean(destroyMethod = "")
	Driver driver() {
		return this.ground.connection().driver();
	}

	@Bean
	Graph graph() {
		return this.ground.graph();
	}

	@Bean
	DatabaseFacts databaseFacts() {
		Connection connection = this.ground.connection();
		return new DatabaseFacts(connection.uri(), connection.user(), this.ground.passwordPlace());
	}

	@EventListener
	void announce(WebServerInitializedEvent event) {
		String address = event.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
		this.ground.announce("http://%s:%d/".formatted(address, event.getWebServer().getPort()));
	}

}

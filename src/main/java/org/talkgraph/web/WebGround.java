package org.talkgraph.web;

import java.net.URI;

import jakarta.servlet.Filter;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

/** What holds for every request, whatever it asks for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
@Import({ Problems.class, ErrorPage.class, BrowserPages.class })
class WebGround {

	@Bean
	ProblemWriter problemWriter(JsonMapper json) {
		return new ProblemWriter(json);
	}

	/** Made when first asked for: the page need not wait until the database is there. */
	@Bean
	@Lazy
	BrowserLink browserLink(DatabaseFacts database, WebSettings settings) {
		URI address = (settings.browserDatabase() != null) ? settings.browserDatabase() : database.address();
		return new BrowserLink(address, database.user());
	}

	@Bean
	FilterRegistrationBean<ResponseHeaders> responseHeaders(ObjectProvider<BrowserLink> browser) {
		return first(new ResponseHeaders(() -> browser.getObject().policy()), 0, "/*");
	}

	@Bean
	FilterRegistrationBean<HostGuard> hostGuard(WebSettings settings, ProblemWriter problems) {
		return first(new HostGuard(settings.hosts(), problems), 1, "/*");
	}

	/** The container matches the decoded address, so that no spelling of it gets past. */
	@Bean
	FilterRegistrationBean<TokenGuard> tokenGuard(ServerProperties server, WebSettings settings,
			ProblemWriter problems) {
		Access access = Access.to(server.getAddress(), settings.token());
		return first(new TokenGuard(access, problems), 2, "/api/*");
	}

	/**
	 * Keys hold slashes, which addresses carry encoded; Tomcat's default refuses them.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat() {
		return (factory) -> {
			factory.addConnectorCustomizers((connector) -> {
				connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
				connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
			});
			factory.addContextCustomizers((context) -> {
				StandardHost host = (StandardHost) context.getParent();
				host.setErrorReportValveClass("");
				host.getPipeline().addValve(new ProblemValve());
			});
		};
	}

	private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int place, String path) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
		registration.addUrlPatterns(path);
		return registration;
	}

}

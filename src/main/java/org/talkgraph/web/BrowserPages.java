package org.talkgraph.web;

import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves Neo4j Browser from its jar. */
@Controller
final class BrowserPages implements WebMvcConfigurer {

	// The style sheet and the saved queries, to be taken in by Browser.
	private static final String STYLES = "/cypher/browser/";

	private final Supplier<BrowserLink> link;

	@Autowired
	BrowserPages(ObjectProvider<BrowserLink> link) {
		this(link::getObject);
	}

	BrowserPages(Supplier<BrowserLink> link) {
		this.link = link;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/" + BrowserLink.FILES)
			.setCacheControl(CacheControl.noCache());
		registry.addResourceHandler(STYLES + "**")
			.addResourceLocations("classpath:" + STYLES)
			.setCacheControl(CacheControl.noCache());
	}

	@GetMapping("/browser")
	String open() {
		return this.link.get().path().map((path) -> "redirect:" + path).orElseThrow(BrowserPages::absent);
	}

	@GetMapping("/browser/")
	String index() {
		return this.link.get().path().map((path) -> "forward:/browser/index.html").orElseThrow(BrowserPages::absent);
	}

	private static RequestRefused absent() {
		return new RequestRefused(Problem.of(HttpStatus.NOT_FOUND, "no-browser",
				"This build of talkgraph comes without Neo4j Browser. Connect one of your own to the address that /api/v1/about tells."));
	}

}

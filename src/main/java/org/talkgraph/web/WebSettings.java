package org.talkgraph.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP interface can be told.
 *
 * @param token what every call of the API must carry where the server listens beyond
 * loopback; blank counts as absent, as in an environment file with an empty line
 * @param hosts further names by which this server is called, beside those of loopback and
 * the address that it listens on
 * @param largestBody most bytes of a request's body
 * @param browserDatabase the database's address as a reader's browser has to write it;
 * null where it is the one that this process itself uses
 */
@ConfigurationProperties("talkgraph")
public record WebSettings(@Nullable String token, @DefaultValue List<String> hosts,
		@DefaultValue("64KB") DataSize largestBody, @Nullable URI browserDatabase) {
}

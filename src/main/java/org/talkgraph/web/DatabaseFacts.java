package org.talkgraph.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What a reader needs to connect to the database.
 *
 * @param address its Bolt address
 * @param user null where the database asks for none
 * @param passwordPlace where the password can be found, never the password itself; null
 * where there is none
 */
public record DatabaseFacts(URI address, @Nullable String user, @Nullable String passwordPlace) {
}

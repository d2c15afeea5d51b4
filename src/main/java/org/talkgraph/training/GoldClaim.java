package org.talkgraph.training;

import java.util.Set;

import org.talkgraph.source.Span;

/**
 * A claim as a careful reader sees it.
 *
 * @param span in the source
 * @param core whether a summary would have to hold it
 * @param about keys of what it is about
 */
record GoldClaim(Span span, String speaker, String type, boolean core, Set<String> about) {
}

package org.talkgraph.roster;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * Somebody introduces himself.
 *
 * @param name as said
 * @param span of the whole introduction, in the reading
 * @param role that the introduction says, or null
 */
record Introduction(String name, Span span, @Nullable Role role) {
}

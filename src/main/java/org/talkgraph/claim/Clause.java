package org.talkgraph.claim;

import org.talkgraph.source.Span;

/**
 * A clause with what is in it: found once, since a clause belongs to many runs.
 *
 * @param span in the reading
 * @param cues the features whose cues it has, a bit for each
 * @param entity whether it names an entity
 */
record Clause(Span span, int cues, boolean entity) {
}

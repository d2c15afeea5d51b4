package org.talkgraph.claim;

import java.util.BitSet;

import org.talkgraph.source.Span;

/**
 * A clause with the features whose cues it has: computed once, since a clause belongs to
 * many runs.
 *
 * @param span in the reading
 * @param features by their place in the list of all features
 */
record ClauseCues(Span span, BitSet features) {
}

package org.talkgraph.claim;

import org.talkgraph.source.Span;

/**
 * A clause of a turn.
 *
 * @param span in the reading
 * @param place in the source, where pictures part what is said; in the reading where the
 * source has times, which part it everywhere
 * @param turn index of the turn
 * @param goesOn whether nothing is lost between it and the clause before it, of the same
 * turn
 * @param opensSentence whether a sentence begins with it
 * @param opensParagraph whether a paragraph does
 */
public record Clause(Span span, Span place, int turn, boolean goesOn, boolean opensSentence, boolean opensParagraph) {
}

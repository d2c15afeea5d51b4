package org.talkgraph.training;

import org.talkgraph.source.Span;

/** What one speaker says without a break; the span counts in the source. */
record GoldTurn(Span span, String speaker) {
}

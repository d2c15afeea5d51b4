package org.talkgraph.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/**
 * An attributable assertion.
 *
 * @param span in the reading, inside one turn
 * @param text its words, paragraph breaks taken out
 * @param turn index of the turn
 * @param about entities that it is about, without repetition
 * @param confidence from 0.01 to 0.99
 * @param due year by which a prediction comes due, as said; null where none is
 * @param figures in it, as said
 * @param evidence the features that make it a claim
 */
public record Claim(Span span, String text, int turn, ClaimType type, List<Entity> about, double confidence,
		@Nullable String due, List<String> figures, List<Evidence> evidence) {
}

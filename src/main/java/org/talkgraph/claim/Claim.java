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
 * @param due when a prediction comes due; null where it does not say
 * @param figures in it, in order
 * @param evidence the features that make it a claim
 */
public record Claim(Span span, String text, int turn, ClaimType type, List<Entity> about, double confidence,
		@Nullable Due due, List<Figure> figures, List<Evidence> evidence) {
}

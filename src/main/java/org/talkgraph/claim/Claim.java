package org.talkgraph.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/**
 * An attributable assertion.
 *
 * @param span in the reading, inside one turn; the surest place where it is stated
 * @param text its words, paragraph breaks taken out
 * @param turn index of the turn
 * @param about entities that it is about, without repetition
 * @param confidence from 0.01 to 0.99
 * @param due when a prediction comes due; null where it does not say
 * @param figures in it, in order
 * @param also where the same person states the same again
 * @param evidence the features that make it a claim
 */
public record Claim(Span span, String text, int turn, ClaimType type, List<Entity> about, double confidence,
		@Nullable Due due, List<Figure> figures, List<Place> also, List<Evidence> evidence) {

	/**
	 * A further place of a claim.
	 *
	 * @param span in the reading, inside one turn
	 * @param turn index of the turn
	 */
	public record Place(Span span, int turn) {
	}

	/** The same claim, stated at further places too. */
	Claim alsoAt(List<Place> places) {
		return new Claim(this.span, this.text, this.turn, this.type, this.about, this.confidence, this.due,
				this.figures, List.copyOf(places), this.evidence);
	}

}

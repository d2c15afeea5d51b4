package org.talkgraph.hearing;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.linking.Weights;
import org.talkgraph.speaker.TurnWeights;

/**
 * What was learnt from annotated talks.
 *
 * @param links what evidence for the meaning of a name weighs
 * @param turns what evidence for who speaks weighs
 * @param claims what evidence for a claim weighs
 */
public record LearntWeights(Weights links, TurnWeights turns, ClaimWeights claims) {

	/** The weights that are part of talkgraph. */
	public static LearntWeights shipped() {
		return new LearntWeights(Weights.shipped(), TurnWeights.shipped(), ClaimWeights.shipped());
	}

}

package org.talkgraph.training;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.source.DataFile;

/**
 * What talks outside the gold have taught: where learning from the gold begins.
 *
 * @param turns of who speaks, by labelled talks, as {@link LabelLearner} writes it
 * @param claims of claims, by marked talks, as {@link MarkedLearner} writes it
 */
public record Taught(DataFile turns, DataFile claims) {

	/** What is known to talkgraph. */
	public static Taught shipped() {
		return new Taught(TurnTrainer.labelled(), DataFile.beside(Taught.class, "claim-marked.txt"));
	}

	/** The same with what other labelled talks have taught. */
	public Taught withTurns(DataFile learnt) {
		return new Taught(learnt, this.claims);
	}

	/** The same with what other marked talks have taught. */
	public Taught withClaims(DataFile learnt) {
		return new Taught(this.turns, learnt);
	}

	/** Weights of claims to begin with. */
	ClaimWeights claimWeights() {
		return ClaimWeights.parse(this.claims);
	}

}

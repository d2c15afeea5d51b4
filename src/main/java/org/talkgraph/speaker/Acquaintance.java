package org.talkgraph.speaker;

/**
 * Gets to know the people of a panel: once it is told, however roughly, who says what,
 * their voices and the order in which they speak tell it better, and so on.
 */
final class Acquaintance {

	private static final int ROUNDS = 6;

	private Acquaintance() {
	}

	/** A panel with what its own talk tells of its people. */
	static Panel with(Panel panel, double[] weights) {
		Panel known = panel;
		for (int round = 0; round < ROUNDS; round++) {
			// voices that are hardly known count little
			double[] careful = weights.clone();
			careful[Features.VOICE] *= (double) round / ROUNDS;
			known = known.with(new Castings(known, careful));
		}
		return known;
	}

}

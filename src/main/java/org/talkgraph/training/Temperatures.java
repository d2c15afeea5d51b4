package org.talkgraph.training;

import java.util.stream.IntStream;

/**
 * By what the weights of turns may be divided, of which the least surprising is taken.
 */
final class Temperatures {

	/** From 1 to 8. */
	static final double[] ALL = IntStream.rangeClosed(2, 16).mapToDouble((half) -> half / 2.0).toArray();

	private Temperatures() {
	}

	/** The one with the least surprise; of equals the first. */
	static double least(double[] surprises) {
		int least = 0;
		for (int i = 1; i < surprises.length; i++) {
			least = (surprises[i] < surprises[least]) ? i : least;
		}
		return ALL[least];
	}

}

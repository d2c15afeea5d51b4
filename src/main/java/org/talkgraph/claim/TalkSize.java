package org.talkgraph.claim;

/**
 * How much longer than usual a talk is: the natural logarithm of how many times as long,
 * below 0 where it is shorter.
 */
final class TalkSize {

	/** In Chinese characters. */
	private static final double USUAL = 10_000;

	/**
	 * Of talks that are a third as long, or three times, nothing is known from examples.
	 */
	private static final double MOST = Math.log(3);

	private TalkSize() {
	}

	/**
	 * The size of a talk.
	 * @param characters in Chinese, or as many as say as much
	 */
	static double of(double characters) {
		return Math.clamp(Math.log(characters / USUAL), -MOST, MOST);
	}

}

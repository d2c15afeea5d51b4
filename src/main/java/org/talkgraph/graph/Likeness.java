package org.talkgraph.graph;

import org.talkgraph.source.DataFile;

/**
 * How alike claims are that share something, by {@code likeness.txt}. People who speak
 * one after the other in a talk answer the same question: what they share counts for more
 * there, the more the nearer, as evidence that comes again.
 *
 * @param few claims that may have a key by which others are found
 * @param least from this on claims are related
 * @param turns so many turns apart in a talk nearness ends
 * @param times how much more often the same evidence counts right beside each other
 */
record Likeness(int few, double least, int turns, double times) {

	static final Likeness SHIPPED = read(DataFile.beside(Likeness.class, "likeness.txt"));

	private static Likeness read(DataFile file) {
		return new Likeness((int) file.number("few"), file.number("least"), (int) file.number("turns"),
				file.number("times"));
	}

	/** Whether something said so many turns apart in a talk is said beside each other. */
	boolean isBeside(int turnsApart) {
		return turnsApart < this.turns;
	}

	/**
	 * How alike claims are.
	 * @param shared from 0 to 1
	 * @param turnsApart in one talk; {@link Integer#MAX_VALUE} in two
	 * @return from 0 to 1, never less than what is shared
	 */
	double of(double shared, int turnsApart) {
		double nearness = isBeside(turnsApart) ? 1 - (double) turnsApart / this.turns : 0;
		return 1 - Math.pow(1 - Math.min(shared, 1), 1 + this.times * nearness);
	}

}

package org.talkgraph.graph;

/**
 * What two claims share of one kind.
 *
 * @param tells of the matter what both have; 0 for nothing
 * @param first what all that the first has of this kind tells
 * @param second what all that the second has tells
 */
record Overlap(double tells, double first, double second) {

	boolean isEmpty() {
		return this.tells == 0;
	}

	/**
	 * Of all that both have, from 0 to 1.
	 * @param besides what is taken to be there besides: a little that is all they have
	 * proves little
	 */
	double share(double besides) {
		return isEmpty() ? 0 : this.tells / Math.sqrt((this.first + besides) * (this.second + besides));
	}

}

package org.talkgraph.claim;

import java.util.List;

/**
 * What taking a run for a claim is worth: how likely a claim is there that shares at
 * least half of their union with it, the nearer the better. Two claims that do not
 * overlap cannot both do so, so it is the sum of the chances of all runs that are near
 * enough.
 */
final class Worth {

	/** Rarer runs add nothing that counts. */
	private static final double RARE = 0.002;

	/** A little more for the very words: half of a sure claim is near it too. */
	private static final double JUST_NEAR = 0.8;

	private final int[] starts;

	private final int[] ends;

	private final double[][] worth;

	private Worth(List<Clause> clauses) {
		this.starts = clauses.stream().mapToInt((clause) -> clause.place().start()).toArray();
		this.ends = clauses.stream().mapToInt((clause) -> clause.place().end()).toArray();
		this.worth = new double[clauses.size()][];
	}

	/** The worth of the runs that begin with each clause, the shortest first. */
	static double[][] of(List<Clause> clauses, RunChances chances) {
		Worth worth = new Worth(clauses);
		for (int first = 0; first < clauses.size(); first++) {
			worth.worth[first] = new double[chances.from(first).length];
		}
		for (int first = 0; first < clauses.size(); first++) {
			double[] from = chances.from(first);
			for (int number = 0; number < from.length; number++) {
				if (from[number] > RARE) {
					worth.spread(first, number, from[number]);
				}
			}
		}
		return worth.worth;
	}

	/** Adds the chance of a run to the worth of all runs near enough. */
	private void spread(int first, int number, double chance) {
		int start = this.starts[first];
		int end = this.ends[first + number];
		for (int other = Math.max(0, first - RunLength.MOST_CLAUSES + 1); other <= first + number; other++) {
			int otherStart = this.starts[other];
			double[] here = this.worth[other];
			for (int more = Math.max(0, first - other); more < here.length; more++) {
				int otherEnd = this.ends[other + more];
				int shared = Math.min(end, otherEnd) - Math.max(start, otherStart);
				int union = Math.max(end, otherEnd) - Math.min(start, otherStart);
				if (2 * shared >= union) {
					here[more] += chance * (JUST_NEAR + (1 - JUST_NEAR) * shared / union);
				}
			}
		}
	}

}

package org.talkgraph.claim;

import java.util.List;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.NamedNumbers;

/**
 * What taking a run for a claim is worth, and how likely it is right: a claim is right
 * where one of the talk shares at least half of their union with it. Two claims that do
 * not overlap cannot both do so, so how likely a run is right is the sum of the chances
 * of all runs that are near enough. Of runs that are about as likely, the one that is
 * nearest to what is likely is worth most.
 */
final class Worth {

	private static final NamedNumbers NEARNESS = DataFile.beside(Worth.class, "worth.txt").numbers("nearness");

	private static final double RARE = NEARNESS.number("rare");

	private static final double JUST_NEAR = NEARNESS.number("just near");

	/** What a whole union more is worth: the very words are worth 1. */
	private static final double NEARER = (1 - JUST_NEAR) / 0.5;

	private final int[] starts;

	private final int[] ends;

	private final double[][] worth;

	private final double[][] likely;

	private Worth(List<Clause> clauses) {
		this.starts = clauses.stream().mapToInt((clause) -> clause.place().start()).toArray();
		this.ends = clauses.stream().mapToInt((clause) -> clause.place().end()).toArray();
		this.worth = new double[clauses.size()][];
		this.likely = new double[clauses.size()][];
	}

	/** The worth of all runs of some clauses. */
	static Worth of(List<Clause> clauses, RunChances chances) {
		Worth worth = new Worth(clauses);
		for (int first = 0; first < clauses.size(); first++) {
			worth.worth[first] = new double[chances.from(first).length];
			worth.likely[first] = new double[chances.from(first).length];
		}
		for (int first = 0; first < clauses.size(); first++) {
			double[] from = chances.from(first);
			for (int number = 0; number < from.length; number++) {
				if (from[number] > RARE) {
					worth.spread(first, number, from[number]);
				}
			}
		}
		return worth;
	}

	/** Of the runs that begin with each clause, the shortest first. */
	double[][] runs() {
		return this.worth;
	}

	/** How likely a run is right, from 0 to 1. */
	double likely(RunChoice.Run run) {
		return this.likely[run.first()][run.more()];
	}

	/** Adds the chance of a run to what speaks for all runs near enough. */
	private void spread(int first, int number, double chance) {
		int start = this.starts[first];
		int end = this.ends[first + number];
		for (int other = Math.max(0, first - RunLength.MOST_CLAUSES + 1); other <= first + number; other++) {
			int otherStart = this.starts[other];
			if (2 * (end - Math.max(start, otherStart)) < end - Math.min(start, otherStart)) {
				// wherever it ends, too little is shared
				continue;
			}
			double[] here = this.worth[other];
			double[] likelyHere = this.likely[other];
			for (int more = Math.max(0, first - other); more < here.length; more++) {
				int otherEnd = this.ends[other + more];
				int shared = Math.min(end, otherEnd) - Math.max(start, otherStart);
				int union = Math.max(end, otherEnd) - Math.min(start, otherStart);
				if (2 * shared >= union) {
					here[more] += chance * (JUST_NEAR + NEARER * ((double) shared / union - 0.5));
					likelyHere[more] += chance;
				}
				else if (otherEnd >= end) {
					// longer ones share no more
					break;
				}
			}
		}
	}

}

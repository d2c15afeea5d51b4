package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;

/** Chooses runs without overlap whose worth beyond the least adds up to most. */
final class RunChoice {

	/** A run: its first clause, and how many follow. */
	record Run(int first, int more) {

		int last() {
			return this.first + this.more;
		}

	}

	private RunChoice() {
	}

	/** In order. */
	static List<Run> of(double[][] worth, double least) {
		double[] best = new double[worth.length + 1];
		int[] taken = new int[worth.length];
		for (int first = worth.length - 1; first >= 0; first--) {
			best[first] = best[first + 1];
			taken[first] = -1;
			for (int more = 0; more < worth[first].length; more++) {
				double sum = worth[first][more] - least + best[first + more + 1];
				if (worth[first][more] > least && sum > best[first]) {
					best[first] = sum;
					taken[first] = more;
				}
			}
		}
		List<Run> runs = new ArrayList<>();
		int at = 0;
		while (at < worth.length) {
			if (taken[at] >= 0) {
				runs.add(new Run(at, taken[at]));
			}
			at += taken[at] + 1 + ((taken[at] < 0) ? 1 : 0);
		}
		return List.copyOf(runs);
	}

}

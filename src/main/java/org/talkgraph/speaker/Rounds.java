package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of the guests of a talk speaks after whom: panels go on as they have gone. The
 * passes at the ends of a turn do not count in it and beside it, so that none speaks for
 * itself.
 */
final class Rounds {

	/** Of so many passes everybody is as likely to be next before any is seen. */
	private static final double PRIOR = 1;

	/** From one guest to another, how surely, and the turns from which and to which. */
	private record Pass(int from, int to, double chance, int first, int last) {
	}

	private final int guests;

	private final List<Pass> passes = new ArrayList<>();

	private final Map<Integer, Map<Integer, Double>> counts = new HashMap<>();

	private final int[] turnOf;

	private final int turns;

	/**
	 * @param starts pieces with which turns begin
	 * @param speakers who holds each turn, hosts and audience as {@link Cast#NOBODY}
	 * @param chances how likely each of them does
	 */
	Rounds(int guests, int pieces, List<Integer> starts, int[] speakers, double[] chances) {
		this.guests = guests;
		this.turnOf = new int[pieces];
		this.turns = starts.size();
		int last = -1;
		for (int t = 0; t < this.turns; t++) {
			int end = (t + 1 < this.turns) ? starts.get(t + 1) : pieces;
			for (int i = starts.get(t); i < end; i++) {
				this.turnOf[i] = t;
			}
			if (speakers[t] >= 0) {
				if (last >= 0 && speakers[last] != speakers[t]) {
					this.passes.add(new Pass(speakers[last], speakers[t], Math.min(chances[last], chances[t]), last, t));
				}
				last = t;
			}
		}
		this.passes.forEach((pass) -> this.counts.computeIfAbsent(pass.from(), (key) -> new HashMap<>())
			.merge(pass.to(), pass.chance(), Double::sum));
	}

	int turns() {
		return this.turns;
	}

	int turn(int piece) {
		return this.turnOf[piece];
	}

	/** How much likelier than by chance one guest is followed by another, as a logarithm. */
	double follows(int turn, int from, int to) {
		double both = 0;
		double all = 0;
		for (Map.Entry<Integer, Double> one : this.counts.getOrDefault(from, Map.of()).entrySet()) {
			all += one.getValue();
			both += (one.getKey() == to) ? one.getValue() : 0;
		}
		for (Pass pass : this.passes) {
			if (pass.from() == from && pass.first() <= turn && turn <= pass.last()) {
				all -= pass.chance();
				both -= (pass.to() == to) ? pass.chance() : 0;
			}
		}
		int others = this.guests - 1;
		return (others < 2) ? 0 : Math.log((Math.max(0, both) * others + PRIOR) / (Math.max(0, all) + PRIOR));
	}

}

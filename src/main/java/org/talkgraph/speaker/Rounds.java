package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

import org.talkgraph.source.DataFile;

/**
 * In what order the guests of a panel speak, told by the rest of it: rounds go on as they
 * have gone, and who has not spoken for long is the next. The passes of the floor at the
 * ends of a stay do not count in it, so that none speaks for itself.
 */
final class Rounds {

	private static final DataFile FILE = DataFile.beside(Rounds.class, "turns.txt");

	/**
	 * Of so many passes everybody may be as likely to be next before any is seen, the
	 * most first: the fewer, the stricter the order.
	 */
	private static final double[] PRIORS = FILE.words("passes before an order is known")
		.stream()
		.mapToDouble(Double::parseDouble)
		.toArray();

	/** How much an order has to tell to be taken for stricter than usual. */
	private static final double RELUCTANCE = FILE.number("reluctance to see a strict order");

	/** The floor passes from one guest to another, between two stays. */
	private record Pass(int from, int to, double chance, int first, int last) {
	}

	private final Course course;

	private final int guests;

	private final double prior;

	/** In order; no two overlap but at a stay that ends one and begins the next. */
	private final List<Pass> passes = new ArrayList<>();

	/** The first pass that does not end before each stay. */
	private final int[] passAt;

	/** How surely each passes the floor to each. */
	private final double[][] counts;

	/** How surely each passes it to anybody. */
	private final double[] sums;

	/** For each stay, who has spoken before it, the last one first. */
	private final List<List<Integer>> before = new ArrayList<>();

	/**
	 * @param guests how many the panel has
	 */
	Rounds(Course course, int guests) {
		this.course = course;
		this.guests = guests;
		this.passAt = new int[course.stays().size()];
		int people = 1 + course.stays().stream().mapToInt(Course.Stay::guest).max().orElse(0);
		this.counts = new double[Math.max(1, people)][Math.max(1, people)];
		this.sums = new double[this.counts.length];
		List<Integer> spoken = new LinkedList<>();
		int last = -1;
		for (int s = 0; s < this.passAt.length; s++) {
			this.before.add(List.copyOf(spoken));
			int guest = guest(s);
			if (guest >= 0) {
				if (last >= 0 && guest(last) != guest) {
					add(last, s);
				}
				last = s;
				spoken.remove((Integer) guest);
				spoken.addFirst(guest);
			}
		}
		this.prior = strictest();
		for (int s = 1; s < this.passAt.length; s++) {
			int at = this.passAt[s - 1];
			this.passAt[s] = (at < this.passes.size() && this.passes.get(at).last() < s) ? at + 1 : at;
		}
	}

	/**
	 * How strict the order is, told by how well the other passes foretell each: panels
	 * that go round keep to it, and others do not.
	 */
	private double strictest() {
		double best = PRIORS[0];
		double most = Double.NEGATIVE_INFINITY;
		for (double prior : PRIORS) {
			double steps = Math.log(prior / PRIORS[0]);
			double told = -RELUCTANCE * steps * steps;
			for (Pass pass : this.passes) {
				told += pass.chance() * ratio(this.counts[pass.from()][pass.to()] - pass.chance(),
						this.sums[pass.from()] - pass.chance(), prior);
			}
			if (told > most) {
				most = told;
				best = prior;
			}
		}
		return best;
	}

	private void add(int first, int last) {
		List<Course.Stay> stays = this.course.stays();
		Pass pass = new Pass(guest(first), guest(last), Math.min(stays.get(first).chance(), stays.get(last).chance()),
				first, last);
		this.passes.add(pass);
		this.counts[pass.from()][pass.to()] += pass.chance();
		this.sums[pass.from()] += pass.chance();
	}

	private int guest(int stay) {
		return this.course.stays().get(stay).guest();
	}

	/** How many stays there are. */
	int stays() {
		return this.course.stays().size();
	}

	/** The number of the stay to which a piece belongs. */
	int stay(int piece) {
		return this.course.stay(piece);
	}

	/**
	 * How much likelier than by chance somebody is next after a guest, as a logarithm.
	 * @param stay in which the floor passes
	 */
	double follows(int stay, int from, int to) {
		double both = isHeard(from) && isHeard(to) ? this.counts[from][to] : 0;
		double all = isHeard(from) ? this.sums[from] : 0;
		for (int p = this.passAt[stay]; p < this.passes.size() && this.passes.get(p).first() <= stay; p++) {
			Pass pass = this.passes.get(p);
			if (pass.from() == from) {
				all -= pass.chance();
				both -= (pass.to() == to) ? pass.chance() : 0;
			}
		}
		return ratio(both, all, this.prior);
	}

	/**
	 * How much likelier than by chance one of the others is next, as a logarithm.
	 * @param both how often he was
	 * @param all how often anybody was
	 */
	private double ratio(double both, double all, double prior) {
		int others = this.guests - 1;
		return (others < 2) ? 0 : Math.log((Math.max(0, both) * others + prior) / (Math.max(0, all) + prior));
	}

	private boolean isHeard(int guest) {
		return guest < this.counts.length;
	}

	/**
	 * How many of the others have spoken since somebody did, from -0.5 for none to 0.5
	 * for all.
	 * @param stay in which the floor passes from a guest
	 */
	double waits(int stay, int from, int to) {
		if (this.guests < 3) {
			return 0;
		}
		List<Integer> spoken = this.before.get(stay);
		int since = spoken.indexOf(to);
		int last = spoken.indexOf(from);
		boolean isCounted = last >= 0 && last < since;
		return (since < 0) ? 0.5 : (since - (isCounted ? 1.0 : 0.0)) / (this.guests - 2) - 0.5;
	}

}

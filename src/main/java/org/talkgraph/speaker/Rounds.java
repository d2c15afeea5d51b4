package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In what order the guests of a panel speak, told by the rest of it: rounds go on as they
 * have gone, and who has not spoken for long is the next. The passes of the floor at the
 * ends of a stay do not count in it, so that none speaks for itself.
 */
final class Rounds {

	/** Of so many passes everybody is as likely to be next before any is seen. */
	private static final double PRIOR = 1;

	/** The floor passes from one guest to another, between two stays. */
	private record Pass(int from, int to, double chance, int first, int last) {
	}

	private final Course course;

	private final int guests;

	private final List<Pass> passes = new ArrayList<>();

	/**
	 * @param guests how many the panel has
	 */
	Rounds(Course course, int guests) {
		this.course = course;
		this.guests = guests;
		int last = -1;
		for (int s = 0; s < course.stays().size(); s++) {
			if (guest(s) >= 0) {
				if (last >= 0 && guest(last) != guest(s)) {
					double chance = Math.min(course.stays().get(last).chance(), course.stays().get(s).chance());
					this.passes.add(new Pass(guest(last), guest(s), chance, last, s));
				}
				last = s;
			}
		}
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
		double both = 0;
		double all = 0;
		for (Pass pass : this.passes) {
			if (pass.from() == from && (stay < pass.first() || pass.last() < stay)) {
				all += pass.chance();
				both += (pass.to() == to) ? pass.chance() : 0;
			}
		}
		int others = this.guests - 1;
		return (others < 2) ? 0 : Math.log((both * others + PRIOR) / (all + PRIOR));
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
		Set<Integer> since = new HashSet<>(Set.of(from));
		int s = stay - 1;
		for (; s >= 0 && guest(s) != to && since.size() < this.guests - 1; s--) {
			if (guest(s) >= 0) {
				since.add(guest(s));
			}
		}
		return (s < 0) ? 0.5 : (since.size() - 1.0) / (this.guests - 2) - 0.5;
	}

}

package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;

/** One way in which the floor may have gone: who holds which pieces in a row. */
final class Course {

	private final List<Stay> stays;

	private final int[] stayOf;

	/**
	 * Somebody holds the floor.
	 *
	 * @param from first piece
	 * @param to piece after the last
	 * @param state at its end
	 * @param chance how likely he does, on average
	 */
	record Stay(int from, int to, Cast.State state, double chance) {

		/** Index of the participant if he is a guest, or {@link Cast#NOBODY}. */
		int guest() {
			return (this.state.part() == Part.GUEST && this.state.person() >= 0) ? this.state.person() : Cast.NOBODY;
		}

	}

	/**
	 * @param stays in order, without gaps; not empty
	 */
	Course(List<Stay> stays) {
		this.stays = List.copyOf(stays);
		this.stayOf = new int[stays.getLast().to()];
		for (int s = 0; s < stays.size(); s++) {
			for (int i = stays.get(s).from(); i < stays.get(s).to(); i++) {
				this.stayOf[i] = s;
			}
		}
	}

	/** The best way of the likeliest cast. */
	static Course of(Castings castings) {
		Cast cast = castings.cast(castings.best());
		int[] path = castings.chain(castings.best()).best();
		List<Stay> stays = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= path.length; i++) {
			Cast.State state = cast.states().get(path[from]);
			if (i == path.length || !cast.states().get(path[i]).isSameSpeaker(state)) {
				stays.add(new Stay(from, i, cast.states().get(path[i - 1]), chance(castings, from, i, state.person())));
				from = i;
			}
		}
		return new Course(stays);
	}

	private static double chance(Castings castings, int from, int to, int person) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += castings.chance(i, person);
		}
		return sum / (to - from);
	}

	List<Stay> stays() {
		return this.stays;
	}

	/** The number of the stay to which a piece belongs. */
	int stay(int piece) {
		return this.stayOf[piece];
	}

}

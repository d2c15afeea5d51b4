package org.talkgraph.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Features of a change of the floor that depend on who follows whom, at each kind of
 * place of a talk.
 */
final class Passing {

	private final NamesAround names;

	private final @Nullable Rounds rounds;

	/**
	 * @param rounds null before the order of speaking is told
	 */
	Passing(NamesAround names, @Nullable Rounds rounds) {
		this.names = names;
		this.rounds = rounds;
	}

	/** How many kinds of places there are. */
	int places() {
		return (this.rounds != null) ? 2 * this.rounds.stays() : 2;
	}

	/**
	 * The kind of the place before a piece.
	 * @param uncalled whether nobody is named before
	 */
	int place(int piece, boolean uncalled) {
		return (uncalled ? 1 : 0) + ((this.rounds != null) ? 2 * this.rounds.stay(piece) : 0);
	}

	/** Adds the features, by the kind of the place. */
	void add(Cast.State from, Cast.State to, int place, Scene.Sink sink) {
		if (to.part() == Part.GUEST) {
			addOrder(from, to, place / 2, sink);
		}
		if (from.part() == Part.HOST && to.part() == Part.GUEST) {
			addAsked(from, to, place % 2 == 1, sink);
		}
	}

	private void addOrder(Cast.State from, Cast.State to, int stay, Scene.Sink sink) {
		Integer following = from.asks() ? null : this.names.following(from.last());
		if (following != null) {
			sink.add((following == to.person()) ? Features.NEXT_IN_TURN : Features.OUT_OF_TURN, 1);
		}
		boolean other = from.last() >= 0 && to.person() >= 0 && from.last() != to.person();
		if (this.rounds != null && other && !from.asks()) {
			sink.add(Features.FOLLOWS, this.rounds.follows(stay, from.last(), to.person()));
			sink.add(Features.WAITS, this.rounds.waits(stay, from.last(), to.person()));
		}
	}

	private static void addAsked(Cast.State from, Cast.State to, boolean uncalled, Scene.Sink sink) {
		boolean same = from.last() == to.person();
		if (from.asks()) {
			sink.add(same ? Features.CALLED : Features.NOT_CALLED, 1);
			return;
		}
		sink.add(same ? Features.SAME_AGAIN : Features.ANOTHER, 1);
		if (uncalled) {
			sink.add(same ? Features.SAME_UNCALLED : Features.ANOTHER_UNCALLED, 1);
		}
	}

}

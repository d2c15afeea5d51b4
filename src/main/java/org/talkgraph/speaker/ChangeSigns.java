package org.talkgraph.speaker;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is said around the places of a talk by which a change of the floor is known,
 * whoever speaks.
 */
final class ChangeSigns {

	private final List<Piece> pieces;

	private final long[] cues;

	/**
	 * @param cues of each piece, a bit for each
	 */
	ChangeSigns(List<Piece> pieces, long[] cues) {
		this.pieces = pieces;
		this.cues = cues;
	}

	/** Adds the features of a change before a piece. */
	void add(int i, Change change, Scene.Sink sink) {
		addChange(i, Change.STAYS, sink);
		addChange(i, change, sink);
		addHands(i, change.from(), Features.BEFORE, sink);
		addHands(i, change.to(), Features.AFTER, sink);
	}

	private void addChange(int i, Change as, Scene.Sink sink) {
		sink.add(Features.change(as), 1);
		sink.add(Features.joint(as, this.pieces.get(i).joint()), 1);
		for (int place = 0; place < Features.PLACES.length; place++) {
			for (long rest = cues(i, place); rest != 0; rest &= rest - 1) {
				sink.add(Features.cue(as, place, Long.numberOfTrailingZeros(rest)), 1);
			}
		}
	}

	/**
	 * How hosts and guests give and take the floor, from or to whomever: a guest ends in
	 * the same words whether the host goes on or another guest, and few talks show the
	 * latter.
	 */
	private void addHands(int i, @Nullable Part part, int first, Scene.Sink sink) {
		for (int place = first; part != null && place < first + 2; place++) {
			for (long rest = cues(i, place); rest != 0; rest &= rest - 1) {
				sink.add(Features.hands(part, place, Long.numberOfTrailingZeros(rest)), 1);
			}
		}
	}

	private long cues(int i, int place) {
		int piece = i - 2 + place;
		return (piece >= 0 && piece < this.cues.length) ? this.cues[piece] : 0;
	}

}

package org.talkgraph.speaker;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;

/**
 * How much is said between the places of a talk where the floor may change and the names
 * around them, in classes: right there, near, far; and in its pieces.
 */
final class Distances {

	/** For a name that is too far away to tell anything, or none. */
	static final int NONE = -1;

	/** The classes, the nearest first. */
	static final List<String> NAMES = List.of("right there", "near", "far");

	private static final DataFile FILE = DataFile.beside(Distances.class, "turns.txt");

	/** So many Chinese characters from a place a name is in each class at most. */
	private static final int[] FARTHEST = NAMES.stream().mapToInt(FILE::count).toArray();

	/** Whoever is called may speak after so many times as much. */
	private static final int CALLED = FILE.count("farther where called");

	private final List<Piece> pieces;

	private final NamesAround names;

	private final Extents extents;

	Distances(List<Piece> pieces, NamesAround names, Extents extents) {
		this.pieces = pieces;
		this.names = names;
		this.extents = extents;
	}

	/** From who is named last before a piece. */
	int sinceNamed(int piece) {
		return since(this.names.lastNamed(piece), piece, 1);
	}

	/** From who is called last before a piece. */
	int sinceCalled(int piece) {
		return since(this.names.lastCalled(piece), piece, CALLED);
	}

	private int since(@Nullable Call call, int piece, int times) {
		return (call != null) ? reach(call.span().end(), start(piece), times) : NONE;
	}

	/** To who is named first from a piece on. */
	int toNext(int piece) {
		Call next = this.names.next(piece);
		return (next != null) ? reach(start(piece), next.span().start(), 1) : NONE;
	}

	private int reach(int from, int to, int times) {
		int said = (int) this.extents.between(from, to) / times;
		for (int distance = 0; distance < FARTHEST.length; distance++) {
			if (said <= FARTHEST[distance]) {
				return distance;
			}
		}
		return NONE;
	}

	/** How much is said in some pieces, in Chinese characters. */
	double length(int from, int to) {
		return this.extents.between(start(from), this.pieces.get(to - 1).span().end());
	}

	private int start(int piece) {
		return this.pieces.get(piece).span().start();
	}

	/** The same places where others, or none, are named. */
	Distances with(NamesAround others) {
		return new Distances(this.pieces, others, this.extents);
	}

}

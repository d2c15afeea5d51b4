package org.talkgraph.speaker;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What weights make of a scene for one cast: how well each state suits each piece, and
 * each change of the floor each place. Everything that does not depend on both is worked
 * out once. All are exponentials of sums of weights.
 */
final class Potentials {

	private final Scene scene;

	private final Cast cast;

	private final PieceScores pieces;

	private final double[][] said;

	private final double[] offsets;

	/** Which guest each piece calls, or {@link Cast#NOBODY}. */
	private final int[] called;

	/** By state. */
	private final PieceScores.Speaker[] speakers;

	/** By the kind of the place, and edge; worked out for each once it is asked. */
	private final double[] @Nullable [] passes;

	Potentials(PieceScores pieces, Cast cast) {
		this.scene = pieces.scene();
		this.cast = cast;
		this.pieces = pieces;
		int n = this.scene.size();
		int states = cast.states().size();
		this.said = new double[n][states];
		this.offsets = new double[n];
		this.called = IntStream.range(0, n).map(this::called).toArray();
		this.speakers = cast.states().stream().map(pieces::speaker).toArray(PieceScores.Speaker[]::new);
		for (int i = 0; i < n; i++) {
			addSaid(i);
		}
		this.passes = new double[this.scene.passing().places()][];
	}

	private void addSaid(int i) {
		double most = Double.NEGATIVE_INFINITY;
		for (PieceScores.Speaker speaker : this.speakers) {
			most = Math.max(most, speaker.says()[i]);
		}
		this.offsets[i] = most;
		double[] said = this.said[i];
		for (int s = 0; s < said.length; s++) {
			boolean isLast = s > 0 && this.speakers[s] == this.speakers[s - 1];
			said[s] = isLast ? said[s - 1] : Math.exp(this.speakers[s].says()[i] - most);
		}
		int called = this.called[i];
		for (int s = 0; called != Cast.NOBODY && s < said.length; s++) {
			said[s] = isPossible(called, this.cast.states().get(s)) ? said[s] : 0;
		}
	}

	/** A host who calls somebody has called him. */
	private static boolean isPossible(int called, Cast.State state) {
		return state.part() != Part.HOST || (state.asks() && state.last() == called);
	}

	private int called(int i) {
		int called = this.scene.calls(i);
		return this.cast.isGuest(called) ? called : Cast.NOBODY;
	}

	private double[] passes(int place) {
		double[] known = this.passes[place];
		if (known == null) {
			List<Cast.Edge> edges = this.cast.edges();
			known = new double[edges.size()];
			for (int e = 0; e < known.length; e++) {
				known[e] = (edges.get(e).change() != Change.STAYS) ? passes(edges.get(e), place) : 1;
			}
			this.passes[place] = known;
		}
		return known;
	}

	private double passes(Cast.Edge edge, int place) {
		PieceScores.Sum sum = new PieceScores.Sum(this.pieces.weights());
		this.scene.passing().add(this.cast.states().get(edge.from()), this.cast.states().get(edge.to()), place, sum);
		return (sum.value() == 0) ? 1 : Math.exp(sum.value());
	}

	Scene scene() {
		return this.scene;
	}

	Cast cast() {
		return this.cast;
	}

	/** How well a piece suits each state, the best being 1. */
	double[] said(int i) {
		return this.said[i];
	}

	/** The logarithm of what the best of {@link #said(int)} was before it was made 1. */
	double offset(int i) {
		return this.offsets[i];
	}

	/** Which edges may be taken before a piece. */
	OpenEdges open(int i) {
		return this.cast.open(this.called[i]);
	}

	/** How well changes of the floor suit the place before a piece. */
	OpenEdges.Place place(int i) {
		return new OpenEdges.Place(i, passes(this.pieces.place(i)), this.pieces.changes(i), this.speakers);
	}

}

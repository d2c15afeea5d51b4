package org.talkgraph.speaker;

import java.util.stream.IntStream;

/**
 * What weights make of a scene for one cast: how well each state suits each piece, and
 * each change of the floor each place. Everything that does not depend on both is worked
 * out once. All are exponentials of sums of weights.
 */
final class Potentials {

	private static final int STAYS = Change.STAYS.ordinal();

	private final Scene scene;

	private final Cast cast;

	private final PieceScores pieces;

	private final double[][] said;

	private final double[] offsets;

	/** Which guest each piece calls, or {@link Cast#NOBODY}. */
	private final int[] called;

	/** By state. */
	private final PieceScores.Speaker[] speakers;

	/** By state, how it takes and gives the floor before the piece that is looked at. */
	private final double[] takes;

	private final double[] gives;

	/** By the kind of the place, and edge. */
	private final double[][] passes;

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
		this.takes = new double[states];
		this.gives = new double[states];
		for (int i = 0; i < n; i++) {
			addSaid(i);
		}
		this.passes = IntStream.range(0, this.scene.passing().places()).mapToObj(this::passes).toArray(double[][]::new);
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
		double[] passes = new double[this.cast.edges().size()];
		for (int e = 0; e < passes.length; e++) {
			Cast.Edge edge = this.cast.edges().get(e);
			if (edge.change() != Change.STAYS) {
				PieceScores.Sum sum = new PieceScores.Sum(this.pieces.weights());
				this.scene.passing()
					.add(this.cast.states().get(edge.from()), this.cast.states().get(edge.to()), place, sum);
				passes[e] = Math.exp(sum.value());
			}
		}
		return passes;
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
	Cast.Open open(int i) {
		return this.cast.open(this.called[i]);
	}

	/**
	 * How well each open edge of the cast, in their order, suits the place before a
	 * piece; a stay is 1.
	 */
	double[] steps(int i) {
		for (int s = 0; s < this.speakers.length; s++) {
			this.takes[s] = this.speakers[s].hands().takes()[i];
			this.gives[s] = this.speakers[s].hands().gives()[i];
		}
		double[] passes = this.passes[this.pieces.place(i)];
		double[] changes = this.pieces.changes(i);
		Cast.Open open = open(i);
		int[] edges = open.edges();
		int[] from = open.from();
		int[] to = open.to();
		int[] change = open.changes();
		double[] steps = new double[edges.length];
		for (int k = 0; k < steps.length; k++) {
			steps[k] = (change[k] == STAYS) ? 1
					: passes[edges[k]] * changes[change[k]] * this.takes[to[k]] * this.gives[from[k]];
		}
		return steps;
	}

}

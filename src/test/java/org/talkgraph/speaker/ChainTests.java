package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** One leads, one is a guest; sums and the best way are those of all ways one by one. */
class ChainTests {

	private static final int LENGTH = 12;

	private static final Cast CAST = new Cast(2, Set.of(0));

	private final Scene scene = scene();

	private final double[] weights = weights();

	private final Potentials potentials = new Potentials(new PieceScores(this.scene, this.weights), CAST);

	private final Chain chain = new Chain(this.potentials);

	private double sum;

	private double most;

	private int[] best = new int[0];

	private final double[][] states = new double[this.scene.size()][CAST.states().size()];

	private static Scene scene() {
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			pieces.add(new Piece(new Span(LENGTH * i, LENGTH * (i + 1)), Piece.Joint.SENTENCE));
		}
		List<Call> calls = List.of(new Call(new Span(LENGTH + 2, LENGTH + 5), 1, Call.Kind.CALLED));
		return new Scene("山".repeat(4 * LENGTH), pieces, calls, Set.of());
	}

	private static double[] weights() {
		Random random = new Random(4);
		return random.doubles(Features.count(), -1, 1).toArray();
	}

	@Test
	void sumsAreThoseOfAllWays() {
		go(new int[this.scene.size()], 0, 1);
		assertThat(this.chain.sum()).isCloseTo(Math.log(this.sum), within(1e-9));
		assertThat(this.chain.best()).isEqualTo(this.best);
		for (int i = 0; i < this.scene.size(); i++) {
			for (int s = 0; s < CAST.states().size(); s++) {
				assertThat(this.chain.chances(i)[s]).isCloseTo(this.states[i][s] / this.sum, within(1e-9));
			}
		}
	}

	@Test
	void changesLeadFromWhoSpeaksToWhoSpeaksThen() {
		for (int i = 1; i < this.scene.size(); i++) {
			double[] from = new double[CAST.states().size()];
			double[] to = new double[CAST.states().size()];
			double[] edges = this.chain.edgeChances(i);
			for (int e = 0; e < edges.length; e++) {
				from[CAST.edges().get(e).from()] += edges[e];
				to[CAST.edges().get(e).to()] += edges[e];
			}
			assertThat(from).containsExactly(this.chain.chances(i - 1), within(1e-9));
			assertThat(to).containsExactly(this.chain.chances(i), within(1e-9));
		}
	}

	/** Goes all ways on from a beginning. */
	private void go(int[] way, int piece, double weight) {
		if (piece == way.length) {
			this.sum += weight;
			for (int i = 0; i < way.length; i++) {
				this.states[i][way[i]] += weight;
			}
			if (weight > this.most) {
				this.most = weight;
				this.best = way.clone();
			}
			return;
		}
		for (int s = 0; s < CAST.states().size(); s++) {
			double step = (piece > 0) ? step(way[piece - 1], s, piece) : CAST.mayBegin(s) ? 1 : 0;
			double said = this.potentials.said(piece)[s] * Math.exp(this.potentials.offset(piece));
			if (step * said > 0) {
				way[piece] = s;
				go(way, piece + 1, weight * step * said);
			}
		}
	}

	private double step(int from, int to, int piece) {
		int called = CAST.isGuest(this.scene.calls(piece)) ? this.scene.calls(piece) : Cast.NOBODY;
		return CAST.edges()
			.stream()
			.filter((edge) -> edge.from() == from && edge.to() == to)
			.filter((edge) -> !edge.calls() || CAST.states().get(to).last() == called)
			.mapToDouble((edge) -> weight(edge, piece))
			.sum();
	}

	private double weight(Cast.Edge edge, int piece) {
		if (edge.change() == Change.STAYS) {
			return 1;
		}
		Cast.State from = CAST.states().get(edge.from());
		Cast.State to = CAST.states().get(edge.to());
		PieceScores.Sum sum = new PieceScores.Sum(this.weights);
		this.scene.change(piece, edge.change(), sum);
		this.scene.takes(piece, to, sum);
		this.scene.gives(piece, from, sum);
		this.scene.passing().add(from, to, this.scene.place(piece), sum);
		return Math.exp(sum.value());
	}

}

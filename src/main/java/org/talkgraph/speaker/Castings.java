package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;

/** How likely each cast of a panel is, by all ways in which the floor may have gone. */
final class Castings {

	/** What is less likely is not looked at further. */
	private static final double LEAST = 0.001;

	private final Scene scene;

	private final List<Chain> chains = new ArrayList<>();

	/** The logarithm of how likely each of them is, but for what all have in common. */
	private final List<Double> sums = new ArrayList<>();

	private final double sum;

	private final double[] chances;

	Castings(Panel panel, double[] weights) {
		this(panel, new PieceScores(panel.scene(), weights));
	}

	/**
	 * @param pieces of the panel's scene
	 */
	Castings(Panel panel, PieceScores pieces) {
		this.scene = panel.scene();
		double[] weights = pieces.weights();
		double most = Double.NEGATIVE_INFINITY;
		for (Cast cast : panel.casts()) {
			Chain chain = new Chain(new Potentials(pieces, cast));
			double sum = chain.sum() + (cast.isLedByNobodyKnown() ? weights[Features.UNKNOWN_HOST] : 0);
			if (Math.exp(sum - most) > LEAST) {
				this.chains.add(chain);
				this.sums.add(sum + chain.silent(panel.named()) * weights[Features.SILENT]);
				most = Math.max(most, this.sums.getLast());
				dropUnlikely(most);
			}
		}
		double greatest = most;
		this.sum = most + Math.log(this.sums.stream().mapToDouble((one) -> Math.exp(one - greatest)).sum());
		this.chances = this.sums.stream().mapToDouble((one) -> Math.exp(one - this.sum)).toArray();
	}

	/** Every chain takes much room. */
	private void dropUnlikely(double most) {
		for (int i = this.sums.size() - 1; i >= 0; i--) {
			if (Math.exp(this.sums.get(i) - most) <= LEAST) {
				this.sums.remove(i);
				this.chains.remove(i);
			}
		}
	}

	/** The logarithm of the sum over all ways of all casts. */
	double sum() {
		return this.sum;
	}

	/** How likely a cast is. */
	double chance(int cast) {
		return this.chances[cast];
	}

	/** The likeliest cast. */
	int best() {
		int best = 0;
		for (int i = 1; i < this.sums.size(); i++) {
			best = (this.sums.get(i) > this.sums.get(best)) ? i : best;
		}
		return best;
	}

	/** How likely one person holds a piece, whoever leads. */
	double chance(int piece, int person) {
		double chance = 0;
		for (int i = 0; i < this.chains.size(); i++) {
			chance += chance(i) * this.chains.get(i).chance(piece, person);
		}
		return chance;
	}

	/**
	 * How likely each piece is said by each participant, and last by a host whom nobody
	 * knows.
	 */
	double[][] voices() {
		int people = this.chains.getFirst().cast().people();
		double[][] voices = new double[this.scene.size()][people + 1];
		for (int i = 0; i < voices.length; i++) {
			for (int person = 0; person < people; person++) {
				voices[i][person] = chance(i, person);
			}
			voices[i][people] = chance(i, Cast.UNKNOWN_HOST);
		}
		return voices;
	}

	/** The casts that are not too unlikely. */
	List<Cast> likely() {
		return this.chains.stream().map(Chain::cast).toList();
	}

	Cast cast(int index) {
		return this.chains.get(index).cast();
	}

	Chain chain(int index) {
		return this.chains.get(index);
	}

	/** Takes the expected number of each feature from the slope. */
	void expect(double[] slope) {
		Expected expected = new Expected(this.scene, slope);
		for (int i = 0; i < this.chains.size(); i++) {
			double chance = chance(i);
			expected.add(this.chains.get(i), -chance);
			slope[Features.UNKNOWN_HOST] -= cast(i).isLedByNobodyKnown() ? chance : 0;
		}
		expected.finish();
	}

}

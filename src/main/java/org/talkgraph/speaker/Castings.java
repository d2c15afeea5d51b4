package org.talkgraph.speaker;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How likely each cast of a panel is, by all ways in which the floor may have gone. */
final class Castings {

	/** What is less likely is not looked at further. */
	private static final double LEAST = 0.001;

	private final Scene scene;

	private final List<Cast> casts;

	private final List<Chain> chains;

	private final double[] sums;

	private final double sum;

	Castings(Panel panel, double[] weights) {
		this.casts = panel.casts();
		PieceScores pieces = new PieceScores(panel.scene(), weights);
		this.scene = panel.scene();
		this.chains = this.casts.stream().map((cast) -> new Chain(new Potentials(pieces, cast))).toList();
		this.sums = new double[this.casts.size()];
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < this.sums.length; i++) {
			this.sums[i] = this.chains.get(i).sum()
					+ (this.casts.get(i).isLedByNobodyKnown() ? weights[Features.UNKNOWN_HOST] : 0)
					+ this.chains.get(i).silent(panel.named()) * weights[Features.SILENT];
			most = Math.max(most, this.sums[i]);
		}
		double all = 0;
		for (double one : this.sums) {
			all += Math.exp(one - most);
		}
		this.sum = most + Math.log(all);
	}

	/** The logarithm of the sum over all ways of all casts. */
	double sum() {
		return this.sum;
	}

	/** How likely a cast is. */
	double chance(int cast) {
		return Math.exp(this.sums[cast] - this.sum);
	}

	/** The likeliest cast. */
	int best() {
		int best = 0;
		for (int i = 1; i < this.sums.length; i++) {
			best = (this.sums[i] > this.sums[best]) ? i : best;
		}
		return best;
	}

	/** How likely each person holds a piece, whoever leads. */
	Map<Integer, Double> chances(int piece) {
		Map<Integer, Double> chances = new TreeMap<>();
		for (int i = 0; i < this.sums.length; i++) {
			double chance = chance(i);
			if (chance > LEAST) {
				double[] here = this.chains.get(i).chances(piece);
				for (int s = 0; s < here.length; s++) {
					chances.merge(this.casts.get(i).states().get(s).person(), chance * here[s], Double::sum);
				}
			}
		}
		return chances;
	}

	/** How likely one person holds a piece, whoever leads. */
	double chance(int piece, int person) {
		double chance = 0;
		for (int i = 0; i < this.sums.length; i++) {
			double led = chance(i);
			chance += (led > LEAST) ? led * this.chains.get(i).chance(piece, person) : 0;
		}
		return chance;
	}

	/**
	 * How likely each piece is said by each participant, and last by a host whom nobody
	 * knows.
	 */
	double[][] voices() {
		int people = this.casts.getFirst().people();
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
		return IntStream.range(0, this.sums.length).filter((i) -> chance(i) > LEAST).mapToObj(this.casts::get).toList();
	}

	Cast cast(int index) {
		return this.casts.get(index);
	}

	Chain chain(int index) {
		return this.chains.get(index);
	}

	/** Takes the expected number of each feature from the slope. */
	void expect(double[] slope) {
		Expected expected = new Expected(this.scene, slope);
		for (int i = 0; i < this.sums.length; i++) {
			double chance = chance(i);
			if (chance > LEAST) {
				expected.add(this.chains.get(i), -chance);
				slope[Features.UNKNOWN_HOST] -= this.casts.get(i).isLedByNobodyKnown() ? chance : 0;
			}
		}
		expected.finish();
	}

}

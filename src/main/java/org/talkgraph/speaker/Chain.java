package org.talkgraph.speaker;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How likely each state is at each piece, over all ways through a scene: a conditional
 * random field, by forward and backward sums.
 */
final class Chain {

	private final Potentials potentials;

	private final Scene scene;

	private final Cast cast;

	private final int states;

	/** How well each open edge suits the place before each piece but the first. */
	private final double[][] steps;

	private final double[][] forward;

	/** Null as long as nobody has asked for more than the sum. */
	private double @Nullable [][] backward;

	/** How likely each person holds each piece, as far as it was asked. */
	private final double[][] people;

	private double logSum;

	Chain(Potentials potentials) {
		this.potentials = potentials;
		this.scene = potentials.scene();
		this.cast = potentials.cast();
		this.states = this.cast.states().size();
		this.steps = new double[this.scene.size()][];
		this.forward = new double[this.scene.size()][this.states];
		this.people = new double[this.scene.size()][];
		goForward();
	}

	private void goForward() {
		for (int i = 0; i < this.scene.size(); i++) {
			double[] here = this.forward[i];
			if (i == 0) {
				for (int s = 0; s < this.states; s++) {
					here[s] = this.cast.mayBegin(s) ? 1 : 0;
				}
			}
			else {
				double[] before = this.forward[i - 1];
				double[] steps = this.potentials.steps(i);
				this.steps[i] = steps;
				Cast.Open open = this.potentials.open(i);
				int[] from = open.from();
				int[] to = open.to();
				for (int k = 0; k < steps.length; k++) {
					here[to[k]] += before[from[k]] * steps[k];
				}
			}
			double[] said = this.potentials.said(i);
			for (int s = 0; s < this.states; s++) {
				here[s] *= said[s];
			}
			this.logSum += Math.log(normalise(here)) + this.potentials.offset(i);
		}
	}

	private double[][] backward() {
		if (this.backward == null) {
			this.backward = goBackward();
		}
		return this.backward;
	}

	private double[][] goBackward() {
		int n = this.scene.size();
		double[][] backward = new double[n][this.states];
		Arrays.fill(backward[n - 1], 1);
		for (int i = n - 1; i > 0; i--) {
			double[] said = this.potentials.said(i);
			double[] steps = this.steps[i];
			double[] here = backward[i];
			double[] before = backward[i - 1];
			int[] from = this.potentials.open(i).from();
			int[] to = this.potentials.open(i).to();
			for (int k = 0; k < steps.length; k++) {
				before[from[k]] += steps[k] * said[to[k]] * here[to[k]];
			}
			normalise(before);
		}
		return backward;
	}

	private static double normalise(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		for (int i = 0; i < values.length; i++) {
			values[i] /= sum;
		}
		return sum;
	}

	Cast cast() {
		return this.cast;
	}

	/** The logarithm of the sum over all ways. */
	double sum() {
		return this.logSum;
	}

	/** How likely each state holds a piece. */
	double[] chances(int i) {
		double[] chances = new double[this.states];
		double[] after = backward()[i];
		for (int s = 0; s < this.states; s++) {
			chances[s] = this.forward[i][s] * after[s];
		}
		normalise(chances);
		return chances;
	}

	/** How likely a person holds a piece. */
	double chance(int i, int person) {
		if (this.people[i] == null) {
			this.people[i] = people(i);
		}
		return this.people[i][person - Cast.NOBODY];
	}

	private double[] people(int i) {
		double[] people = new double[this.cast.people() - Cast.NOBODY];
		double[] chances = chances(i);
		for (int s = 0; s < this.states; s++) {
			people[this.cast.states().get(s).person() - Cast.NOBODY] += chances[s];
		}
		return people;
	}

	/** How likely each edge of the cast is taken before a piece, but the first. */
	double[] edgeChances(int i) {
		double[] said = this.potentials.said(i);
		double[] chances = new double[this.cast.edges().size()];
		double[] after = backward()[i];
		Cast.Open open = this.potentials.open(i);
		for (int k = 0; k < open.size(); k++) {
			int to = open.to()[k];
			chances[open.edges()[k]] = this.forward[i - 1][open.from()[k]] * this.steps[i][k] * said[to] * after[to];
		}
		normalise(chances);
		return chances;
	}

	/** How many of some people hardly hold a piece. */
	int silent(List<Integer> people) {
		return (int) people.stream().filter((person) -> held(person) < 1).count();
	}

	private double held(int person) {
		double held = 0;
		for (int i = 0; i < this.scene.size(); i++) {
			held += chance(i, person);
		}
		return held;
	}

	/** The best way: a state for each piece (Viterbi), the likeliest of each being 1. */
	int[] best() {
		int n = this.scene.size();
		int[][] came = new int[n][this.states];
		double[] here = new double[this.states];
		for (int s = 0; s < this.states; s++) {
			here[s] = this.cast.mayBegin(s) ? this.potentials.said(0)[s] : 0;
		}
		for (int i = 1; i < n; i++) {
			double[] next = new double[this.states];
			int[] from = this.potentials.open(i).from();
			int[] to = this.potentials.open(i).to();
			for (int k = 0; k < to.length; k++) {
				double score = here[from[k]] * this.steps[i][k];
				if (score > next[to[k]]) {
					next[to[k]] = score;
					came[i][to[k]] = from[k];
				}
			}
			scale(next, this.potentials.said(i));
			here = next;
		}
		return wayTo(here, came);
	}

	/** Times what is said, so that the most is 1. */
	private static void scale(double[] values, double[] said) {
		double most = 0;
		for (int s = 0; s < values.length; s++) {
			values[s] *= said[s];
			most = Math.max(most, values[s]);
		}
		for (int s = 0; s < values.length; s++) {
			values[s] /= most;
		}
	}

	private int[] wayTo(double[] last, int[][] came) {
		int n = came.length;
		int[] path = new int[n];
		for (int s = 0; s < this.states; s++) {
			path[n - 1] = (last[s] > last[path[n - 1]]) ? s : path[n - 1];
		}
		for (int i = n - 1; i > 0; i--) {
			path[i - 1] = came[i][path[i]];
		}
		return path;
	}

}

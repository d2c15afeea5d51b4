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
		this.forward = new double[this.scene.size()][];
		this.people = new double[this.scene.size()][];
		goForward();
	}

	private void goForward() {
		for (int i = 0; i < this.scene.size(); i++) {
			double[] here = (i == 0) ? beginning()
					: this.potentials.open(i).forward(this.forward[i - 1], this.potentials.place(i));
			times(here, this.potentials.said(i));
			this.logSum += Math.log(normalise(here)) + this.potentials.offset(i);
			this.forward[i] = here;
		}
	}

	/** Where a talk may begin: 1. */
	private double[] beginning() {
		double[] beginning = new double[this.states];
		for (int s = 0; s < this.states; s++) {
			beginning[s] = this.cast.mayBegin(s) ? 1 : 0;
		}
		return beginning;
	}

	private static void times(double[] values, double[] factors) {
		for (int s = 0; s < values.length; s++) {
			values[s] *= factors[s];
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
		double[][] backward = new double[n][];
		backward[n - 1] = new double[this.states];
		Arrays.fill(backward[n - 1], 1);
		for (int i = n - 1; i > 0; i--) {
			backward[i - 1] = this.potentials.open(i).backward(after(backward, i), this.potentials.place(i));
			normalise(backward[i - 1]);
		}
		return backward;
	}

	/** What comes back to each state of a piece, and what is said in it. */
	private double[] after(double[][] backward, int i) {
		double[] after = backward[i].clone();
		times(after, this.potentials.said(i));
		return after;
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
		double[] chances = new double[this.cast.edges().size()];
		this.potentials.open(i).addTo(chances, this.forward[i - 1], after(backward(), i), this.potentials.place(i));
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
		int[][] came = new int[this.scene.size()][this.states];
		double[] here = beginning();
		scale(here, this.potentials.said(0));
		for (int i = 1; i < came.length; i++) {
			here = this.potentials.open(i).best(here, this.potentials.place(i), came[i]);
			scale(here, this.potentials.said(i));
		}
		return wayTo(here, came);
	}

	/** Times what is said, so that the most is 1. */
	private static void scale(double[] values, double[] said) {
		times(values, said);
		double most = Arrays.stream(values).max().orElse(1);
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

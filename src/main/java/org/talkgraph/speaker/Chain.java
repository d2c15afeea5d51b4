package org.talkgraph.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each state is at each piece, over all ways through a scene (a conditional
 * random field, by forward and backward sums), and the best way (Viterbi).
 */
final class Chain {

	private final Scene scene;

	private final Cast cast;

	private final double[] weights;

	private final int states;

	private final double[][] local;

	private final double[][] parts;

	private final double[] scores;

	private final double[][] forward;

	private final double[][] backward;

	private double logSum;

	Chain(Scene scene, Cast cast, double[] weights) {
		this.scene = scene;
		this.cast = cast;
		this.weights = weights;
		this.states = cast.states().size();
		int n = scene.size();
		this.local = new double[n][Change.values().length];
		this.parts = new double[n][Part.values().length];
		this.scores = new double[cast.edges().size()];
		this.forward = new double[n][this.states];
		this.backward = new double[n][this.states];
		for (int i = 0; i < n; i++) {
			for (Part part : Part.values()) {
				Sum sum = new Sum();
				scene.says(i, part, sum);
				this.parts[i][part.ordinal()] = sum.value;
			}
			for (Change change : Change.values()) {
				if (change != Change.STAYS) {
					Sum sum = new Sum();
					scene.change(i, change, sum);
					this.local[i][change.ordinal()] = sum.value;
				}
			}
		}
	}

	private final class Sum implements Scene.Sink {

		private double value;

		@Override
		public void add(int feature, double by) {
			this.value += by * Chain.this.weights[feature];
		}

	}

	/** Sums over all ways; the logarithm of the whole. */
	double sum() {
		int n = this.scene.size();
		this.logSum = 0;
		for (int i = 0; i < n; i++) {
			double[] here = this.forward[i];
			double[] said = said(i);
			if (i == 0) {
				for (int s = 0; s < this.states; s++) {
					here[s] = this.cast.mayBegin(s) ? said[s] : 0;
				}
			}
			else {
				scores(i);
				Arrays.fill(here, 0);
				for (int e = 0; e < this.scores.length; e++) {
					Cast.Edge edge = this.cast.edges().get(e);
					here[edge.to()] += this.forward[i - 1][edge.from()] * this.scores[e];
				}
				for (int s = 0; s < this.states; s++) {
					here[s] *= said[s];
				}
			}
			this.logSum += Math.log(normalise(here)) + this.offset;
		}
		Arrays.fill(this.backward[n - 1], 1);
		for (int i = n - 1; i > 0; i--) {
			double[] said = said(i);
			scores(i);
			double[] before = this.backward[i - 1];
			Arrays.fill(before, 0);
			for (int e = 0; e < this.scores.length; e++) {
				Cast.Edge edge = this.cast.edges().get(e);
				before[edge.from()] += this.scores[e] * said[edge.to()] * this.backward[i][edge.to()];
			}
			normalise(before);
		}
		return this.logSum;
	}

	private double offset;

	/** Exponentials of what each state's words weigh, less a common offset. */
	private double[] said(int i) {
		double[] said = new double[this.states];
		double most = Double.NEGATIVE_INFINITY;
		for (int s = 0; s < this.states; s++) {
			said[s] = emission(i, s);
			most = Math.max(most, said[s]);
		}
		for (int s = 0; s < this.states; s++) {
			said[s] = Math.exp(said[s] - most);
		}
		this.offset = most;
		return said;
	}

	private double emission(int i, int s) {
		Cast.State state = this.cast.states().get(s);
		Sum sum = new Sum();
		this.scene.says(i, state, sum);
		return this.parts[i][state.part().ordinal()] + sum.value;
	}

	/** Exponentials of what each edge weighs before a piece. */
	private void scores(int i) {
		for (int e = 0; e < this.scores.length; e++) {
			this.scores[e] = Math.exp(edge(i, this.cast.edges().get(e)));
		}
	}

	private double edge(int i, Cast.Edge edge) {
		if (edge.change() == Change.STAYS) {
			return 0;
		}
		Sum sum = new Sum();
		this.scene.change(i, this.cast.states().get(edge.from()), this.cast.states().get(edge.to()), sum);
		return this.local[i][edge.change().ordinal()] + sum.value;
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

	/** How likely each state holds a piece, after {@link #sum()}. */
	double[] chances(int i) {
		double[] chances = new double[this.states];
		for (int s = 0; s < this.states; s++) {
			chances[s] = this.forward[i][s] * this.backward[i][s];
		}
		normalise(chances);
		return chances;
	}

	/** How many of some people hardly hold a piece, after {@link #sum()}. */
	int silent(List<Integer> people) {
		Map<Integer, Double> held = new HashMap<>();
		for (int i = 0; i < this.scene.size() && !people.isEmpty(); i++) {
			double[] chances = chances(i);
			for (int s = 0; s < this.states; s++) {
				held.merge(this.cast.states().get(s).person(), chances[s], Double::sum);
			}
		}
		return (int) people.stream().filter((person) -> held.getOrDefault(person, 0.0) < 1).count();
	}

	/**
	 * Adds the expected number of each feature over all ways, after {@link #sum()}.
	 */
	void expect(double factor, double[] counts) {
		for (int i = 0; i < this.scene.size(); i++) {
			double[] chances = chances(i);
			double[] parts = new double[Part.values().length];
			for (int s = 0; s < this.states; s++) {
				Cast.State state = this.cast.states().get(s);
				parts[state.part().ordinal()] += chances[s];
				double mass = factor * chances[s];
				this.scene.says(i, state, (feature, value) -> counts[feature] += mass * value);
			}
			for (Part part : Part.values()) {
				double mass = factor * parts[part.ordinal()];
				this.scene.says(i, part, (feature, value) -> counts[feature] += mass * value);
			}
			if (i > 0) {
				expectChanges(i, factor, counts);
			}
		}
	}

	private void expectChanges(int i, double factor, double[] counts) {
		double[] said = said(i);
		scores(i);
		double[] masses = new double[this.scores.length];
		for (int e = 0; e < masses.length; e++) {
			Cast.Edge edge = this.cast.edges().get(e);
			masses[e] = this.forward[i - 1][edge.from()] * this.scores[e] * said[edge.to()]
					* this.backward[i][edge.to()];
		}
		normalise(masses);
		double[] changes = new double[Change.values().length];
		for (int e = 0; e < masses.length; e++) {
			Cast.Edge edge = this.cast.edges().get(e);
			changes[edge.change().ordinal()] += masses[e];
			double mass = factor * masses[e];
			if (edge.change() != Change.STAYS && masses[e] > 1e-5) {
				this.scene.change(i, this.cast.states().get(edge.from()), this.cast.states().get(edge.to()),
						(feature, value) -> counts[feature] += mass * value);
			}
		}
		for (Change change : Change.values()) {
			double mass = factor * changes[change.ordinal()];
			if (change != Change.STAYS && changes[change.ordinal()] > 1e-6) {
				this.scene.change(i, change, (feature, value) -> counts[feature] += mass * value);
			}
		}
	}

	/** The best way: a state for each piece. */
	int[] best() {
		int n = this.scene.size();
		int[][] came = new int[n][this.states];
		double[] here = new double[this.states];
		for (int s = 0; s < this.states; s++) {
			here[s] = this.cast.mayBegin(s) ? emission(0, s) : -1e9;
		}
		for (int i = 1; i < n; i++) {
			double[] next = new double[this.states];
			Arrays.fill(next, Double.NEGATIVE_INFINITY);
			for (Cast.Edge edge : this.cast.edges()) {
				double score = here[edge.from()] + edge(i, edge);
				if (score > next[edge.to()]) {
					next[edge.to()] = score;
					came[i][edge.to()] = edge.from();
				}
			}
			for (int s = 0; s < this.states; s++) {
				next[s] += emission(i, s);
			}
			here = next;
		}
		int[] path = new int[n];
		for (int s = 0; s < this.states; s++) {
			path[n - 1] = (here[s] > here[path[n - 1]]) ? s : path[n - 1];
		}
		for (int i = n - 1; i > 0; i--) {
			path[i - 1] = came[i][path[i]];
		}
		return path;
	}

}

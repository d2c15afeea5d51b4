package org.talkgraph.speaker;

import java.util.HashMap;
import java.util.Map;

/**
 * What weights make of the pieces of a scene and the places before them: the same for all
 * casts.
 */
final class PieceScores {

	private final Scene scene;

	private final double[] weights;

	private final double[][] parts;

	private final double[][] changes;

	/** Worked out for each once it is asked: casts have most speakers in common. */
	private final Map<Cast.State, Speaker> speakers = new HashMap<>();

	PieceScores(Scene scene, double[] weights) {
		this.scene = scene;
		this.weights = weights;
		int n = scene.size();
		this.parts = new double[n][Part.values().length];
		this.changes = new double[n][Change.values().length];
		for (int i = 0; i < n; i++) {
			for (Part part : Part.values()) {
				Sum sum = new Sum(weights);
				scene.says(i, part, sum);
				this.parts[i][part.ordinal()] = sum.value();
			}
			for (Change change : Change.values()) {
				if (change != Change.STAYS) {
					Sum sum = new Sum(weights);
					scene.change(i, change, sum);
					this.changes[i][change.ordinal()] = Math.exp(sum.value());
				}
			}
		}
	}

	/**
	 * What weights make of each piece, and of the place before it, for one speaker.
	 *
	 * @param says how well the piece suits him, as a sum of weights
	 * @param takes how well he takes the floor there, as an exponential
	 * @param gives how well he gives it away there, as an exponential
	 */
	record Speaker(double[] says, double[] takes, double[] gives) {
	}

	/** Of a state only its part and its person count. */
	Speaker speaker(Cast.State state) {
		return this.speakers.computeIfAbsent(Cast.State.of(state.part(), state.person()), this::score);
	}

	private Speaker score(Cast.State state) {
		int n = this.scene.size();
		Speaker speaker = new Speaker(new double[n], new double[n], new double[n]);
		for (int i = 0; i < n; i++) {
			Sum says = new Sum(this.weights);
			this.scene.says(i, state, says);
			speaker.says()[i] = says.value() + this.parts[i][state.part().ordinal()];
			Sum takes = new Sum(this.weights);
			this.scene.takes(i, state, takes);
			speaker.takes()[i] = Math.exp(takes.value());
			Sum gives = new Sum(this.weights);
			this.scene.gives(i, state, gives);
			speaker.gives()[i] = Math.exp(gives.value());
		}
		return speaker;
	}

	/** Sums up the weights of features. */
	static final class Sum implements Scene.Sink {

		private final double[] weights;

		private double value;

		Sum(double[] weights) {
			this.weights = weights;
		}

		@Override
		public void add(int feature, double by) {
			this.value += by * this.weights[feature];
		}

		double value() {
			return this.value;
		}

	}

	Scene scene() {
		return this.scene;
	}

	double[] weights() {
		return this.weights;
	}

	/**
	 * How well each change, by its number, suits the place before a piece, as
	 * exponentials.
	 */
	double[] changes(int i) {
		return this.changes[i];
	}

}

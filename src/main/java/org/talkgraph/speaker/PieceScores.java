package org.talkgraph.speaker;

/**
 * What weights make of the pieces of a scene and the places before them, whoever speaks:
 * the same for all casts.
 */
final class PieceScores {

	private final Scene scene;

	private final double[] weights;

	private final double[][] parts;

	private final double[][] changes;

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

	/** How well a piece suits a part, as a sum of weights. */
	double part(int i, Part part) {
		return this.parts[i][part.ordinal()];
	}

	/** How well a change suits the place before a piece, as an exponential. */
	double change(int i, Change change) {
		return this.changes[i][change.ordinal()];
	}

}

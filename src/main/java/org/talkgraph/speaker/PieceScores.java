package org.talkgraph.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What weights make of the pieces of a scene and the places before them: the same for all
 * casts.
 */
final class PieceScores {

	private final Scene scene;

	private final double[] weights;

	private final double[][] parts;

	private final double[][] changes;

	/** By the kind of {@link Passing}. */
	private final int[] places;

	/** Worked out for each once it is asked: casts have most speakers in common. */
	private final Map<Cast.State, Speaker> speakers = new HashMap<>();

	private final Map<Cast.State, Hands> hands;

	PieceScores(Scene scene, double[] weights) {
		this(scene, weights, new double[scene.size()][Part.values().length],
				new double[scene.size()][Change.values().length], new HashMap<>());
		for (int i = 0; i < scene.size(); i++) {
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

	private PieceScores(Scene scene, double[] weights, double[][] parts, double[][] changes,
			Map<Cast.State, Hands> hands) {
		this.scene = scene;
		this.weights = weights;
		this.parts = parts;
		this.changes = changes;
		this.hands = hands;
		this.places = IntStream.range(0, scene.size()).map(scene::place).toArray();
	}

	/**
	 * The same for the same scene with what is known of its people, which tells no more
	 * than how well a piece suits one of them.
	 * @param weights the same but for that of {@link Features#VOICE}
	 */
	PieceScores with(Scene known, double[] weights) {
		return new PieceScores(known, weights, this.parts, this.changes, this.hands);
	}

	/**
	 * What weights make of each piece, and of the place before it, for one speaker.
	 *
	 * @param says how well the piece suits him, as a sum of weights
	 */
	record Speaker(double[] says, Hands hands) {
	}

	/**
	 * What weights make of the place before each piece for one speaker.
	 *
	 * @param takes how well he takes the floor there, as an exponential
	 * @param gives how well he gives it away there, as an exponential
	 */
	record Hands(double[] takes, double[] gives) {
	}

	/** Of a state only its part and its person count. */
	Speaker speaker(Cast.State state) {
		return this.speakers.computeIfAbsent(Cast.State.of(state.part(), state.person()), this::score);
	}

	private Speaker score(Cast.State state) {
		int n = this.scene.size();
		double[] suits = new double[n];
		for (int i = 0; i < n; i++) {
			Sum says = new Sum(this.weights);
			this.scene.says(i, state, says);
			suits[i] = says.value() + this.parts[i][state.part().ordinal()];
		}
		return new Speaker(suits, this.hands.computeIfAbsent(state, this::hands));
	}

	private Hands hands(Cast.State state) {
		int n = this.scene.size();
		Hands hands = new Hands(new double[n], new double[n]);
		for (int i = 0; i < n; i++) {
			Sum takes = new Sum(this.weights);
			this.scene.takes(i, state, takes);
			hands.takes()[i] = Math.exp(takes.value());
			Sum gives = new Sum(this.weights);
			this.scene.gives(i, state, gives);
			hands.gives()[i] = Math.exp(gives.value());
		}
		return hands;
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

	/** The kind of the place before a piece, for {@link Passing}. */
	int place(int i) {
		return this.places[i];
	}

	/**
	 * How well each change, by its number, suits the place before a piece, as
	 * exponentials.
	 */
	double[] changes(int i) {
		return this.changes[i];
	}

}

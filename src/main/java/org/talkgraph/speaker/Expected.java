package org.talkgraph.speaker;

/**
 * How often each feature is to be expected over all ways through a scene: what learning
 * compares with how often it is seen.
 */
final class Expected {

	/** What is less likely counts for nothing. */
	private static final double LEAST = 1e-6;

	private final Scene scene;

	private final double[] counts;

	private final double[][] parts;

	private final double[][] changes;

	/**
	 * @param counts to which the expected numbers are added
	 */
	Expected(Scene scene, double[] counts) {
		this.scene = scene;
		this.counts = counts;
		this.parts = new double[scene.size()][Part.values().length];
		this.changes = new double[scene.size()][Change.values().length];
	}

	/** Adds the expected numbers of one cast, each times a factor. */
	void add(Chain chain, double factor) {
		double[][] passed = new double[this.scene.passing().places()][chain.cast().edges().size()];
		for (int i = 0; i < this.scene.size(); i++) {
			addSaid(chain, i, factor);
			if (i > 0) {
				addChanges(chain, i, factor, passed[this.scene.place(i)]);
			}
		}
		addPassed(chain.cast(), passed);
	}

	/** Adds what does not depend on the cast, after all casts. */
	void finish() {
		for (int i = 0; i < this.scene.size(); i++) {
			for (Part part : Part.values()) {
				this.scene.says(i, part, sink(this.parts[i][part.ordinal()]));
			}
			for (Change change : Change.values()) {
				double mass = this.changes[i][change.ordinal()];
				if (Math.abs(mass) > LEAST) {
					this.scene.change(i, change, sink(mass));
				}
			}
		}
	}

	private Scene.Sink sink(double mass) {
		return (feature, value) -> this.counts[feature] += mass * value;
	}

	private void addSaid(Chain chain, int i, double factor) {
		double[] chances = chain.chances(i);
		for (int s = 0; s < chances.length; s++) {
			Cast.State state = chain.cast().states().get(s);
			this.parts[i][state.part().ordinal()] += factor * chances[s];
			this.scene.says(i, state, sink(factor * chances[s]));
		}
	}

	private void addChanges(Chain chain, int i, double factor, double[] passed) {
		double[] chances = chain.edgeChances(i);
		double[] takes = new double[chain.cast().states().size()];
		double[] gives = new double[takes.length];
		for (int e = 0; e < chances.length; e++) {
			Cast.Edge edge = chain.cast().edges().get(e);
			if (edge.change() != Change.STAYS) {
				double mass = factor * chances[e];
				this.changes[i][edge.change().ordinal()] += mass;
				takes[edge.to()] += mass;
				gives[edge.from()] += mass;
				passed[e] += mass;
			}
		}
		for (int s = 0; s < takes.length; s++) {
			Cast.State state = chain.cast().states().get(s);
			if (Math.abs(takes[s]) > LEAST) {
				this.scene.takes(i, state, sink(takes[s]));
			}
			if (Math.abs(gives[s]) > LEAST) {
				this.scene.gives(i, state, sink(gives[s]));
			}
		}
	}

	private void addPassed(Cast cast, double[][] passed) {
		for (int e = 0; e < cast.edges().size(); e++) {
			Cast.Edge edge = cast.edges().get(e);
			if (edge.change() != Change.STAYS) {
				Cast.State from = cast.states().get(edge.from());
				Cast.State to = cast.states().get(edge.to());
				for (int place = 0; place < passed.length; place++) {
					if (Math.abs(passed[place][e]) > LEAST) {
						this.scene.passing().add(from, to, place, sink(passed[place][e]));
					}
				}
			}
		}
	}

}

package org.talkgraph.training;

import java.util.Arrays;
import java.util.List;

import org.talkgraph.speaker.TurnExample;
import org.talkgraph.speaker.TurnWeights;

/**
 * Learns the weights of turns by the likelihood of the known ones, with steps that grow
 * while a slope keeps its sign and shrink where it turns (Rprop, after Riedmiller and
 * Braun, 1993). Deterministic.
 */
final class TurnLearner {

	/** How much the weight of a phrase resists to leave where it was. */
	private static final double PHRASE_RESISTANCE = TurnTrainer.SETTINGS.number("resistance of a phrase");

	/** As much as few talks can tell of the next one's habits. */
	private static final double HABIT_RESISTANCE = TurnTrainer.SETTINGS.number("resistance of a habit");

	private static final double RESISTANCE = TurnTrainer.SETTINGS.number("resistance");

	private static final int ROUNDS = 60;

	private static final double FIRST_STEP = 0.05;

	private static final double LONGEST_STEP = 0.5;

	private static final double SHORTEST_STEP = 0.0005;

	private static final double GROWTH = 1.2;

	private static final double SHRINKAGE = 0.5;

	private final List<TurnExample> examples;

	private final double[] start;

	private final double firmness;

	TurnLearner(List<TurnExample> examples, double[] start) {
		this(examples, start, 1);
	}

	/**
	 * @param firmness how many times as much as usual weights resist to leave where they
	 * were
	 */
	TurnLearner(List<TurnExample> examples, double[] start, double firmness) {
		this.start = start;
		this.examples = examples;
		this.firmness = firmness;
	}

	double[] learn() {
		int count = TurnWeights.features();
		double[] weights = this.start.clone();
		double[] steps = new double[count];
		double[] before = new double[count];
		Arrays.fill(steps, FIRST_STEP);
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = new double[count];
			for (TurnExample example : this.examples) {
				example.likelihood(weights, slope);
			}
			for (int i = 0; i < count; i++) {
				slope[i] -= this.firmness * resistance(i) * (weights[i] - this.start[i]);
				double sign = slope[i] * before[i];
				steps[i] = (sign > 0) ? Math.min(LONGEST_STEP, steps[i] * GROWTH)
						: (sign < 0) ? Math.max(SHORTEST_STEP, steps[i] * SHRINKAGE) : steps[i];
				before[i] = (sign < 0) ? 0 : slope[i];
				weights[i] += Math.signum(before[i]) * steps[i];
			}
		}
		return weights;
	}

	private static double resistance(int feature) {
		if (TurnWeights.isHabit(feature)) {
			return HABIT_RESISTANCE;
		}
		return TurnWeights.isPhrase(feature) ? PHRASE_RESISTANCE : RESISTANCE;
	}

}

package org.talkgraph.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.linking.Weights;

/**
 * Learns the weights of features by logistic regression, one feature after the other,
 * always in the order of the file: the same gold gives the same weights. What the gold
 * does not show stays as it was, and what it shows seldom stays near.
 */
final class Learner {

	/** How fast the odds rise with the sum: a sum of 0.9 is right 25 times out of 26. */
	static final double STEEPNESS = 8;

	/** How much a weight resists: as a spread of 0.16 around where it was. */
	private static final double RESISTANCE = 60;

	private static final int ROUNDS = 100;

	/** Where the odds are flat, a step by their slope alone would lead anywhere. */
	private static final double LONGEST_STEP = 0.1;

	private final Weights start;

	Learner(Weights start) {
		this.start = start;
	}

	/** The weights by feature, to two places. */
	Map<String, Double> learn(List<Example> examples) {
		Map<String, List<Integer>> having = new LinkedHashMap<>();
		this.start.weights().keySet().forEach((feature) -> having.put(feature, new ArrayList<>()));
		double[] sums = new double[examples.size()];
		for (int i = 0; i < sums.length; i++) {
			sums[i] = examples.get(i).sum(this.start.weights());
			for (String feature : examples.get(i).features()) {
				having.getOrDefault(feature, new ArrayList<>()).add(i);
			}
		}
		Map<String, Double> weights = new LinkedHashMap<>(this.start.weights());
		for (int round = 0; round < ROUNDS; round++) {
			having.forEach((feature, these) -> weights.merge(feature, step(feature, these, weights, sums, examples),
					Double::sum));
		}
		weights.replaceAll((feature, weight) -> Math.round(100 * weight) / 100.0);
		return weights;
	}

	/** One step of Newton's method along one feature. */
	private double step(String feature, List<Integer> having, Map<String, Double> weights, double[] sums,
			List<Example> examples) {
		double slope = RESISTANCE
				* (weights.getOrDefault(feature, 0.0) - this.start.weights().getOrDefault(feature, 0.0));
		double curve = RESISTANCE;
		for (int i : having) {
			double chance = chance(sums[i] - this.start.threshold());
			slope += STEEPNESS * (chance - (examples.get(i).right() ? 1 : 0));
			curve += STEEPNESS * STEEPNESS * chance * (1 - chance);
		}
		double step = Math.clamp(-slope / curve, -LONGEST_STEP, LONGEST_STEP);
		having.forEach((i) -> sums[i] += step);
		return step;
	}

	/** How likely a meaning is right by what its sum has over the threshold. */
	static double chance(double over) {
		return 1 / (1 + StrictMath.exp(-STEEPNESS * over));
	}

}

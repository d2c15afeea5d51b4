package org.talkgraph.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

import org.talkgraph.linking.Weights;
import org.talkgraph.source.DataFile;

/**
 * Learns the weights of features by logistic regression, one feature after the other,
 * always in the order of the file: the same gold gives the same weights. What the gold
 * does not show stays as it was, and what it shows seldom stays near. Reservations are
 * learnt last, from what is linked by the rest.
 */
final class Learner {

	/** What is set, not learnt. */
	static final DataFile SETTINGS = DataFile.beside(Learner.class, "links.txt");

	/** How fast the odds rise with the sum. */
	static final double STEEPNESS = SETTINGS.number("steepness");

	private static final double RESISTANCE = SETTINGS.number("resistance");

	private static final double RESISTANCE_OF_RESERVATIONS = SETTINGS.number("resistance of a reservation");

	/** By then little changes. */
	private static final int ROUNDS = 100;

	/** Where the odds are flat, a step by their slope alone would lead anywhere. */
	private static final double LONGEST_STEP = 0.1;

	private final Weights start;

	Learner(Weights start) {
		this.start = start;
	}

	/** The weights by feature, to two places. */
	Map<String, Double> learn(List<Example> examples) {
		Map<String, Double> deciding = learn(this.start.weights(), examples, Example::features, Example::sum,
				RESISTANCE);
		List<Example> linked = examples.stream()
			.filter((example) -> example.sum(deciding) >= this.start.threshold())
			.toList();
		return learn(deciding, linked, Example::reservations, Example::sureness, RESISTANCE_OF_RESERVATIONS);
	}

	private Map<String, Double> learn(Map<String, Double> from, List<Example> examples,
			Function<Example, Set<String>> features, ToDoubleBiFunction<Example, Map<String, Double>> sum,
			double resistance) {
		Map<String, List<Integer>> having = new LinkedHashMap<>();
		from.keySet().forEach((feature) -> having.put(feature, new ArrayList<>()));
		double[] sums = new double[examples.size()];
		for (int i = 0; i < sums.length; i++) {
			sums[i] = sum.applyAsDouble(examples.get(i), from);
			for (String feature : features.apply(examples.get(i))) {
				having.getOrDefault(feature, new ArrayList<>()).add(i);
			}
		}
		having.values().removeIf(List::isEmpty);
		Map<String, Double> weights = new LinkedHashMap<>(from);
		for (int round = 0; round < ROUNDS; round++) {
			having.forEach((feature, these) -> weights.merge(feature,
					step(feature, these, weights, sums, examples, resistance), Double::sum));
		}
		weights.replaceAll((feature, weight) -> Math.round(100 * weight) / 100.0);
		return weights;
	}

	/** One step of Newton's method along one feature. */
	private double step(String feature, List<Integer> having, Map<String, Double> weights, double[] sums,
			List<Example> examples, double resistance) {
		double slope = resistance
				* (weights.getOrDefault(feature, 0.0) - this.start.weights().getOrDefault(feature, 0.0));
		double curve = resistance;
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

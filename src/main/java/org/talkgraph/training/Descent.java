package org.talkgraph.training;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the least value of a smooth function by limited-memory BFGS (Liu and Nocedal,
 * 1989), always by the same steps.
 */
final class Descent {

	private static final int MEMORY = 8;

	private static final int HALVINGS = 20;

	/** A step has to gain this part of what the slope promises. */
	private static final double GAIN = 1e-4;

	/** A step that gains less than this part of the value is the last. */
	private static final double ENOUGH = 1e-6;

	private Descent() {
	}

	/** A function of many numbers. */
	interface Objective {

		/**
		 * The value at a place.
		 * @param gradient all zero; is filled in
		 */
		double at(double[] place, double[] gradient);

	}

	/**
	 * What large numbers cost, for objectives that want small ones.
	 * @param costs of half the square of each number
	 * @param gradient to which the slope of the cost is added
	 */
	static double cost(double[] costs, double[] place, double[] gradient) {
		double value = 0;
		for (int i = 0; i < place.length; i++) {
			value += costs[i] * place[i] * place[i] / 2;
			gradient[i] += costs[i] * place[i];
		}
		return value;
	}

	/** A step, how the gradient changed by it, and one through their product. */
	private record Step(double[] way, double[] change, double inverse) {
	}

	/**
	 * The place of the least value that was found, from zero on, where the function bends
	 * much more in some numbers than in others.
	 * @param bends about how much it bends in each: the steps are as much shorter
	 */
	static double[] minimum(Objective objective, double[] bends, int rounds) {
		double[] scale = Arrays.stream(bends).map((bend) -> 1 / Math.sqrt(bend)).toArray();
		double[] found = minimum((place, gradient) -> {
			double value = objective.at(each(place, scale), gradient);
			Arrays.setAll(gradient, (i) -> gradient[i] * scale[i]);
			return value;
		}, bends.length, rounds);
		return each(found, scale);
	}

	private static double[] each(double[] a, double[] b) {
		double[] product = new double[a.length];
		Arrays.setAll(product, (i) -> a[i] * b[i]);
		return product;
	}

	/** The place of the least value that was found, from zero on. */
	static double[] minimum(Objective objective, int size, int rounds) {
		double[] place = new double[size];
		double[] gradient = new double[size];
		double value = objective.at(place, gradient);
		Deque<Step> steps = new ArrayDeque<>();
		for (int round = 0; round < rounds; round++) {
			double[] way = direction(gradient, steps);
			double slope = Vectors.product(way, gradient);
			double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(Vectors.product(gradient, gradient))) : 1;
			double[] next = place;
			double[] nextGradient = gradient;
			double nextValue = Double.POSITIVE_INFINITY;
			for (int i = 0; i < HALVINGS && !(nextValue <= value + GAIN * length * slope); i++) {
				length = (i > 0) ? length / 2 : length;
				next = sum(place, way, length);
				nextGradient = new double[size];
				nextValue = objective.at(next, nextGradient);
			}
			remember(steps, sum(next, place, -1), sum(nextGradient, gradient, -1));
			boolean done = value - nextValue < ENOUGH * Math.abs(value);
			place = (nextValue < value) ? next : place;
			gradient = nextGradient;
			value = nextValue;
			if (done) {
				return place;
			}
		}
		return place;
	}

	private static void remember(Deque<Step> steps, double[] way, double[] change) {
		double product = Vectors.product(way, change);
		if (product > 0) {
			steps.addLast(new Step(way, change, 1 / product));
			if (steps.size() > MEMORY) {
				steps.removeFirst();
			}
		}
	}

	private static double[] direction(double[] gradient, Deque<Step> steps) {
		double[] way = Arrays.stream(gradient).map((one) -> -one).toArray();
		Deque<Double> parts = new ArrayDeque<>();
		for (Iterator<Step> last = steps.descendingIterator(); last.hasNext();) {
			Step step = last.next();
			double part = step.inverse * Vectors.product(step.way, way);
			Vectors.add(way, step.change, -part);
			parts.addFirst(part);
		}
		if (!steps.isEmpty()) {
			Step last = steps.getLast();
			double scale = 1 / (last.inverse * Vectors.product(last.change, last.change));
			Arrays.setAll(way, (i) -> scale * way[i]);
		}
		for (Step step : steps) {
			Vectors.add(way, step.way, parts.removeFirst() - step.inverse * Vectors.product(step.change, way));
		}
		return way;
	}

	private static double[] sum(double[] a, double[] b, double part) {
		double[] sum = a.clone();
		Vectors.add(sum, b, part);
		return sum;
	}

}

package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.talkgraph.linking.Weights;

/**
 * Learns which sums of evidence are right how often: neighbouring sums are put together
 * until each group is large enough and no group is less often right than the one before.
 */
final class Calibration {

	/** Fewer examples are put together with their neighbours. */
	private static final int LEAST = Learner.SETTINGS.count("fewest examples of a confidence");

	/** As if each group had so many more examples, as often right as the sum promises. */
	private static final double PRIOR = Learner.SETTINGS.number("examples that agree with the sum");

	private final double threshold;

	Calibration(double threshold) {
		this.threshold = threshold;
	}

	/** A sum that was reached without knowledge of the talk, and whether it was right. */
	record Sum(double sum, boolean right) {
	}

	private record Group(double sum, double right, double number) {

		Group plus(Group other) {
			return new Group(this.sum + other.sum, this.right + other.right, this.number + other.number);
		}

		double mean() {
			return this.sum / this.number;
		}

		double share(double threshold) {
			return (this.right + PRIOR * Learner.chance(mean() - threshold)) / (this.number + PRIOR);
		}

	}

	/** Points by rising sums; empty where there are no examples. */
	List<Weights.Point> learn(List<Sum> sums) {
		List<Group> groups = new ArrayList<>();
		for (Sum one : sums.stream().sorted(Comparator.comparingDouble(Sum::sum)).toList()) {
			Group next = new Group(one.sum(), one.right() ? 1 : 0, 1);
			Group last = groups.isEmpty() ? null : groups.getLast();
			if (last != null && (last.mean() > next.mean() - 1e-9 || last.number() < LEAST)) {
				groups.removeLast();
				next = last.plus(next);
			}
			groups.add(next);
		}
		List<Weights.Point> points = new ArrayList<>();
		for (Group group : rising(groups)) {
			double sum = Math.round(1000 * group.mean()) / 1000.0;
			double share = Math.round(1000 * group.share(this.threshold)) / 1000.0;
			if (points.isEmpty() || points.getLast().sum() < sum) {
				points.add(new Weights.Point(sum, share));
			}
		}
		return List.copyOf(points);
	}

	private List<Group> rising(List<Group> groups) {
		List<Group> rising = new ArrayList<>();
		for (Group group : groups) {
			Group next = group;
			while (!rising.isEmpty() && rising.getLast().share(this.threshold) >= next.share(this.threshold)) {
				next = rising.removeLast().plus(next);
			}
			rising.add(next);
		}
		return rising;
	}

}

package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How honest confidences are (expected calibration error in ten bins) and how well they
 * tell right from wrong (area under the curve).
 */
final class ConfidenceFigures {

	private static final int BINS = 10;

	private record Seen(double confidence, boolean right, double weight) {
	}

	private final List<Seen> seen = new ArrayList<>();

	void add(double confidence, boolean right, double weight) {
		this.seen.add(new Seen(confidence, right, weight));
	}

	/** From 0, the best, to 1; null where nothing was seen. */
	@Nullable Double error() {
		double[] promised = new double[BINS];
		double[] kept = new double[BINS];
		double all = 0;
		for (Seen one : this.seen) {
			int bin = Math.min(BINS - 1, (int) (one.confidence * BINS));
			promised[bin] += one.weight * one.confidence;
			kept[bin] += one.right ? one.weight : 0;
			all += one.weight;
		}
		double error = 0;
		for (int i = 0; i < BINS; i++) {
			error += Math.abs(promised[i] - kept[i]);
		}
		return Ratio.of(error, all);
	}

	/** From 0 to 1, the best; null where all are right or all are wrong. */
	@Nullable Double area() {
		TreeMap<Double, double[]> byConfidence = new TreeMap<>();
		for (Seen one : this.seen) {
			byConfidence.computeIfAbsent(one.confidence, (key) -> new double[2])[one.right ? 1 : 0] += one.weight;
		}
		double wrong = 0;
		double right = 0;
		double area = 0;
		for (double[] here : byConfidence.values()) {
			area += here[1] * (wrong + here[0] / 2);
			wrong += here[0];
			right += here[1];
		}
		return Ratio.of(area, right * wrong);
	}

}

package org.talkgraph.linking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;

/**
 * What evidence weighs, in the form of {@code weights.txt}.
 *
 * @param threshold a sum of weights below it is no link
 * @param weights by feature, in the order of the file: of what decides, then of what only
 * makes a link more or less sure
 * @param calibration which confidence a sum means, by rising sums; between two points
 * lies a line; where there is none, the sum is the confidence
 */
public record Weights(double threshold, Map<String, Double> weights, List<Point> calibration) {

	private static final String NUMBER = "-?\\d+(\\.\\d+)?";

	private static final double LEAST = 0.01;

	private static final double MOST = 0.99;

	private static final double PLACES = 1000;

	/** A sum of weights, and how often a link with it is right. */
	public record Point(double sum, double confidence) {
	}

	/** The weights that are part of talkgraph. */
	public static Weights shipped() {
		return parse(DataFile.beside(Weights.class, "weights.txt"));
	}

	/**
	 * The weights of a file of the user's.
	 * @throws IllegalArgumentException where it cannot be read, a line is wrong, or a
	 * feature has none: file, line, value and what was expected
	 */
	public static Weights read(Path file) {
		Weights read = parse(DataFile.read(file));
		shipped().weights.keySet()
			.stream()
			.filter((feature) -> !read.weights.containsKey(feature))
			.findFirst()
			.ifPresent((feature) -> {
				throw new IllegalArgumentException(
						"%s: expected a weight for '%s': train writes one for each feature".formatted(file, feature));
			});
		return read;
	}

	/**
	 * The weights of a file.
	 * @throws IllegalArgumentException as {@link #read(Path)}
	 */
	public static Weights parse(DataFile file) {
		Map<String, Double> weights = new LinkedHashMap<>();
		file.section("weight").forEach((entry) -> addWeight(entry, weights));
		file.sections().getOrDefault("reservation", List.of()).forEach((entry) -> addWeight(entry, weights));
		return new Weights(file.number("threshold"), Collections.unmodifiableMap(weights), calibration(file));
	}

	private static void addWeight(DataFile.Entry entry, Map<String, Double> weights) {
		DataFile.Pair pair = entry.pair("feature = number");
		if (weights.put(pair.left(), pair.number()) != null) {
			throw entry.wrong(pair.left(), "each feature once");
		}
	}

	private static List<Point> calibration(DataFile file) {
		List<Point> points = new ArrayList<>();
		for (DataFile.Entry entry : file.sections().getOrDefault("calibration", List.of())) {
			DataFile.Pair pair = entry.pair("sum = number");
			if (!pair.left().matches(NUMBER)) {
				throw entry.wrong(pair.left(), "a number");
			}
			Point point = new Point(Double.parseDouble(pair.left()), pair.number());
			if (!points.isEmpty()
					&& (points.getLast().sum >= point.sum || points.getLast().confidence > point.confidence)) {
				throw entry.wrong(entry.text(), "a larger sum than before it, and no smaller confidence");
			}
			points.add(point);
		}
		return List.copyOf(points);
	}

	/**
	 * The evidence of a feature.
	 * @throws IllegalArgumentException where the file has no weight for it
	 */
	Evidence evidence(String feature) {
		Double weight = this.weights.get(feature);
		if (weight == null) {
			throw new IllegalArgumentException("expected a weight for '" + feature + "'");
		}
		return new Evidence(feature, weight);
	}

	/**
	 * How likely a link with this sum of evidence is right, from 0.01 to 0.99, to three
	 * places.
	 */
	public double confidence(double sum) {
		double likely = Math.clamp(this.calibration.isEmpty() ? sum : between(sum), LEAST, MOST);
		return Math.round(likely * PLACES) / PLACES;
	}

	private double between(double sum) {
		Point below = this.calibration.getFirst();
		for (Point point : this.calibration) {
			if (point.sum >= sum) {
				double way = (point.sum == below.sum) ? 1 : Math.max(0, (sum - below.sum) / (point.sum - below.sum));
				return below.confidence + way * (point.confidence - below.confidence);
			}
			below = point;
		}
		return below.confidence;
	}

}

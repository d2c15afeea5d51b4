package org.talkgraph.training;

import java.util.Locale;
import java.util.stream.Collectors;

import org.talkgraph.linking.Weights;

/**
 * Weights as a file that people read: the text where learning began, with its comments.
 */
final class WeightsText {

	private WeightsText() {
	}

	/**
	 * @param start text of the file whose numbers are replaced
	 */
	static String of(String start, Weights learnt) {
		String weights = start.lines()
			.map((line) -> learnt.weights().containsKey(feature(line)) ? line(feature(line), learnt) : line)
			.collect(Collectors.joining("\n", "", "\n"));
		return weights + learnt.calibration()
			.stream()
			.map((point) -> String.format(Locale.ROOT, "%.3f = %.3f%n", point.sum(), point.confidence()))
			.collect(Collectors.joining("", "\n[calibration]\n", ""));
	}

	private static String feature(String line) {
		return line.split("\\s*=", 2)[0];
	}

	private static String line(String feature, Weights learnt) {
		return String.format(Locale.ROOT, "%s = %.2f", feature, learnt.weights().get(feature));
	}

}

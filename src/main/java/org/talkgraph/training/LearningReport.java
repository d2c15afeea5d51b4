package org.talkgraph.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.talkgraph.linking.Weights;

/** What was learnt, for people: a line for each feature. */
final class LearningReport {

	private LearningReport() {
	}

	static String of(Weights start, Weights learnt, List<Example> examples) {
		Map<String, int[]> counts = Example.counts(examples);
		StringBuilder report = new StringBuilder(String.format(Locale.ROOT, "%d examples%n%8s %7s %7s %7s  %s%n",
				examples.size(), "seen", "right", "before", "after", "feature"));
		start.weights().forEach((feature, before) -> {
			int[] count = counts.getOrDefault(feature, new int[2]);
			String share = (count[0] > 0) ? String.format(Locale.ROOT, "%.1f%%", 100.0 * count[1] / count[0]) : "-";
			report.append(String.format(Locale.ROOT, "%8d %7s %7.2f %7.2f  %s%n", count[0], share, before,
					learnt.weights().getOrDefault(feature, before), feature));
		});
		return report.toString();
	}

}

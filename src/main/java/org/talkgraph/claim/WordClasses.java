package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.source.DataFile;

/**
 * The classes of words of {@code cues.txt}: a phrase may be in several.
 *
 * @param classes by phrase, a bit for each class
 * @param features the feature of each class, by its bit
 */
record WordClasses(Map<String, Long> classes, List<String> features) {

	static final WordClasses SHIPPED = parse(DataFile.beside(WordClasses.class, "cues.txt"));

	/**
	 * @throws IllegalArgumentException where there are more classes than bits
	 */
	static WordClasses parse(DataFile file) {
		Map<String, Long> classes = new HashMap<>();
		List<String> features = new ArrayList<>();
		file.sections().forEach((section, entries) -> {
			if (!section.isEmpty()) {
				long bit = 1L << features.size();
				features.add(("says " + section).intern());
				entries.forEach((entry) -> classes.merge(entry.text().intern(), bit, (a, b) -> a | b));
			}
		});
		if (features.size() >= Long.SIZE) {
			throw new IllegalArgumentException(
					"cues: %d sections: expected at most %d".formatted(features.size(), Long.SIZE - 1));
		}
		return new WordClasses(Collections.unmodifiableMap(classes), List.copyOf(features));
	}

	long of(String phrase) {
		return this.classes.getOrDefault(phrase, 0L);
	}

}

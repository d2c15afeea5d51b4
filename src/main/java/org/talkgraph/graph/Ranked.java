package org.talkgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An order of values that does not depend on the order in which they came. */
final class Ranked {

	private Ranked() {
	}

	/** Distinct values, the most frequent first, ties by the value itself. */
	static List<String> byFrequency(Collection<String> values) {
		SortedMap<String, Long> counts = values.stream()
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

}

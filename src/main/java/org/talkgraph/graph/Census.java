package org.talkgraph.graph;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many nodes and relationships of each kind are there. */
record Census(SortedMap<String, Long> nodes, SortedMap<String, Long> relationships) {

	static Census of(Keep keep) {
		return new Census(counts(keep, "label-counts"), counts(keep, "type-counts"));
	}

	Removed minus(Census after) {
		return new Removed(difference(this.nodes, after.nodes), difference(this.relationships, after.relationships));
	}

	private static SortedMap<String, Long> counts(Keep keep, String statement) {
		SortedMap<String, Long> counts = new TreeMap<>();
		keep.read(statement, Map.of())
			.forEach((row) -> counts.put(row.get("name").asString(), row.get("count").asLong()));
		return counts;
	}

	private static SortedMap<String, Long> difference(SortedMap<String, Long> before, SortedMap<String, Long> after) {
		SortedMap<String, Long> difference = new TreeMap<>();
		before.forEach((name, count) -> {
			long gone = count - after.getOrDefault(name, 0L);
			if (gone > 0) {
				difference.put(name, gone);
			}
		});
		return difference;
	}

}

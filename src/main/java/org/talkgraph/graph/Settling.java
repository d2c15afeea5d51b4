package org.talkgraph.graph;

import java.util.List;
import java.util.Map;

/**
 * Brings what depends on several talks in line with what a transaction did to some of
 * them: who is who, what is known of the discovered, the derived edges, and what nothing
 * needs any more.
 */
final class Settling {

	private final Keep keep;

	private final Touched touched;

	Settling(Keep keep, Touched touched) {
		this.keep = keep;
		this.touched = touched;
	}

	void settle() {
		new NameGroups(this.keep, this.touched).settle();
		new DiscoveredEntities(this.keep, this.touched).settle();
		derive("person", this.touched.personPairs());
		derive("talk", this.touched.talkPairs());
		remove("unneeded-remove", "keys", this.touched.needs());
		remove("event-remove", "events", this.touched.events());
		remove("source-remove", "sources", this.touched.sources());
		remove("text-remove", "texts", this.touched.texts());
	}

	private void derive(String who, List<Map<String, Object>> pairs) {
		this.keep.write(who + "-mentions-remove", pairs);
		this.keep.write(who + "-mentions-write", pairs);
	}

	private void remove(String statement, String what, List<String> keys) {
		this.keep.write(statement, Row.of(), what, keys);
	}

}

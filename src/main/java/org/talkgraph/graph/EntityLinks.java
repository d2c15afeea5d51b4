package org.talkgraph.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;

/** Who developed what, and what is a version of what. */
final class EntityLinks {

	private final Keep keep;

	private final Touched touched;

	EntityLinks(Keep keep, Touched touched) {
		this.keep = keep;
		this.touched = touched;
	}

	/** Makes the links of entities those of the rows (key, developer, family). */
	void write(List<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		this.keep.read("entity-links-remove", Map.of("rows", rows))
			.forEach((left) -> this.touched.needs(left.get("needs").asList(Value::asString)));
		this.keep.write("entity-developer-write", rows);
		this.keep.write("entity-family-write", rows);
	}

}

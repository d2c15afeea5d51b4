package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Settles who is who among people that talks know by their full names only: a talk that
 * comes may join two of them, one that goes may part them. Whole names are decided anew
 * and what stands in the graph moves.
 */
final class NameGroups {

	private static final List<String> MOVES = List.of("move-found", "move-spoke-at", "move-said", "move-made",
			"move-names", "move-about", "move-affiliated");

	private final Keep keep;

	private final Touched touched;

	NameGroups(Keep keep, Touched touched) {
		this.keep = keep;
		this.touched = touched;
	}

	void settle() {
		for (String prefix : this.touched.namePrefixes()) {
			settle(prefix);
		}
	}

	private void settle(String prefix) {
		List<FoundPerson> found = this.keep.read("person-group", Map.of("prefix", prefix))
			.stream()
			.map(NameGroups::found)
			.toList();
		List<Map<String, Object>> people = new ArrayList<>();
		List<Map<String, Object>> moves = new ArrayList<>();
		for (SamePeople same : SamePeople.among(found)) {
			String key = same.key(prefix);
			people.add(PeopleRows.discovered(key, same.names()));
			for (FoundPerson each : same.found()) {
				if (!each.person().equals(key)) {
					moves.add(Row.of("talk", each.talk()).with("from", each.person()).and("to", key));
				}
			}
		}
		this.keep.write("person-write", people);
		if (!moves.isEmpty()) {
			move(moves);
		}
	}

	private void move(List<Map<String, Object>> moves) {
		Map<String, Object> parameters = Map.of("moves", moves);
		this.touched.pairs(this.keep.read("move-pairs", parameters));
		for (String statement : MOVES) {
			this.keep.write(statement, parameters);
		}
		this.touched.pairs(this.keep.read("move-pairs", parameters));
		for (Map<String, Object> move : moves) {
			String from = String.valueOf(move.get("from"));
			this.touched.needs(List.of(from));
			this.touched.talkPairs(String.valueOf(move.get("talk")), List.of(from, String.valueOf(move.get("to"))));
		}
	}

	private static FoundPerson found(Record row) {
		return new FoundPerson(row.get("person").asString(), row.get("talk").asString(), row.get("name").asString(),
				row.get("affiliations").asList(Value::asString), nullable(row.get("event")));
	}

	private static @Nullable String nullable(Value value) {
		return value.isNull() ? null : value.asString();
	}

}

package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Settles what is known of entities that the knowledge base does not have: what most of
 * the talks say that found them, whichever came first.
 */
final class DiscoveredEntities {

	private final Keep keep;

	private final Touched touched;

	DiscoveredEntities(Keep keep, Touched touched) {
		this.keep = keep;
		this.touched = touched;
	}

	void settle() {
		SortedMap<String, List<Value>> found = new TreeMap<>();
		this.keep.read("entity-found", Map.of("keys", this.touched.found()))
			.forEach((row) -> found.computeIfAbsent(row.get("key").asString(), (key) -> new ArrayList<>())
				.add(row.get("found")));
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> links = new ArrayList<>();
		found.forEach((key, talks) -> {
			rows.add(properties(key, talks));
			links.add(Row.of("key", key)
				.with("developer", most(talks, "developer"))
				.with("family", most(talks, "family"))
				.map());
		});
		this.keep.write("entity-found-settle", rows);
		new EntityLinks(this.keep, this.touched).write(links);
	}

	private static Map<String, Object> properties(String key, List<Value> talks) {
		List<String> names = Ranked.byFrequency(strings(talks, "name"));
		SortedSet<String> aliases = new TreeSet<>(names.subList(1, names.size()));
		for (Value talk : talks) {
			aliases.addAll(talk.get("aliases").asList(Value::asString, List.of()));
		}
		aliases.remove(names.getFirst());
		return Row.of("key", key)
			.with("name", names.getFirst())
			.with("nameZh", most(talks, "nameZh"))
			.and("aliases", List.copyOf(aliases));
	}

	private static @Nullable String most(List<Value> talks, String property) {
		List<String> values = Ranked.byFrequency(strings(talks, property));
		return values.isEmpty() ? null : values.getFirst();
	}

	private static List<String> strings(List<Value> talks, String property) {
		return talks.stream()
			.map((talk) -> talk.get(property))
			.filter((value) -> !value.isNull())
			.map(Value::asString)
			.toList();
	}

}

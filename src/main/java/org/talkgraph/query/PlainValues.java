package org.talkgraph.query;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Makes what JSON has of what the driver returns, and counts how much it is. */
final class PlainValues {

	private long size;

	/** Characters and values so far. */
	long size() {
		return this.size;
	}

	Map<String, @Nullable Object> row(Record row) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		row.keys().forEach((key) -> plain.put(key, plain(row.get(key).asObject())));
		return Collections.unmodifiableMap(plain);
	}

	@Nullable Object value(Value value) {
		return plain(value.asObject());
	}

	private @Nullable Object plain(@Nullable Object value) {
		this.size++;
		return switch (value) {
			case null -> null;
			case String text -> counted(text);
			case Boolean truth -> truth;
			case Double number -> Double.isFinite(number) ? number : (Object) number.toString();
			case Number number -> number;
			case List<?> list -> list(list);
			case Map<?, ?> map -> map(map);
			case Node node -> node(node);
			case Relationship relationship -> relationship(relationship);
			case Path path -> path(path);
			case Point point -> point(point);
			case byte[] bytes -> counted(Base64.getEncoder().encodeToString(bytes));
			// dates, times and durations write themselves in ISO 8601
			default -> counted(value.toString());
		};
	}

	private String counted(String text) {
		this.size += text.length();
		return text;
	}

	private List<@Nullable Object> list(Iterable<?> list) {
		List<@Nullable Object> plain = new ArrayList<>();
		list.forEach((element) -> plain.add(plain(element)));
		return Collections.unmodifiableList(plain);
	}

	private Map<String, @Nullable Object> map(Map<?, ?> map) {
		Map<String, @Nullable Object> plain = new TreeMap<>();
		map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
		return Collections.unmodifiableMap(plain);
	}

	private Map<String, @Nullable Object> node(Node node) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("labels", list(node.labels()));
		plain.put("properties", properties(node));
		return Collections.unmodifiableMap(plain);
	}

	private Map<String, @Nullable Object> relationship(Relationship relationship) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("type", relationship.type());
		plain.put("properties", properties(relationship));
		return Collections.unmodifiableMap(plain);
	}

	private Map<String, @Nullable Object> properties(Entity entity) {
		return map(entity.asMap());
	}

	private Map<String, @Nullable Object> path(Path path) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("nodes", list(path.nodes()));
		plain.put("relationships", list(path.relationships()));
		return Collections.unmodifiableMap(plain);
	}

	private static Map<String, @Nullable Object> point(Point point) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("srid", point.srid());
		plain.put("x", point.x());
		plain.put("y", point.y());
		if (!Double.isNaN(point.z())) {
			plain.put("z", point.z());
		}
		return Collections.unmodifiableMap(plain);
	}

}

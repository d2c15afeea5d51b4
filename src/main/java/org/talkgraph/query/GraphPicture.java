package org.talkgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.talkgraph.cypher.Statements;
import org.talkgraph.query.Picture.Element;

/**
 * Draws parts of the graph: what it talks about most, what stands around an entity, a
 * talk.
 */
public final class GraphPicture {

	private static final int MOST_NODES = 60;

	private static final int MOST_PEOPLE = 15;

	private static final int MOST_EDGES = 240;

	private final ReadSessions sessions;

	/** Asks the driver's default database; closing the driver is the caller's. */
	public GraphPicture(Driver driver, QueryLimits limits) {
		this.sessions = new ReadSessions(driver, limits);
	}

	/**
	 * The most mentioned entities and the people who mention them; empty where the graph
	 * is.
	 * @throws QueryStopped where the database does not answer
	 */
	public Picture overview() {
		List<Map<String, @Nullable Object>> nodes = rows("picture-overview",
				Map.of("things", MOST_NODES + 1, "people", MOST_PEOPLE));
		return picture(nodes);
	}

	/**
	 * An entity and what it is tied to; empty where the graph has no such key.
	 * @throws QueryStopped where the database does not answer
	 */
	public Optional<Picture> around(String key) {
		return Optional.of(rows("picture-around", Map.of("key", key, "things", MOST_NODES)))
			.filter((nodes) -> !nodes.isEmpty())
			.map(this::picture);
	}

	/**
	 * A talk, who speaks in it and what it mentions; empty where the graph has no such
	 * key.
	 * @throws QueryStopped where the database does not answer
	 */
	public Optional<Picture> ofTalk(String key) {
		return Optional.of(rows("picture-talk", Map.of("key", key, "things", MOST_NODES)))
			.filter((nodes) -> !nodes.isEmpty())
			.map(this::picture);
	}

	private Picture picture(List<Map<String, @Nullable Object>> found) {
		// what is deleted while it is read has no key any more
		List<Map<String, @Nullable Object>> drawn = found.stream()
			.filter((node) -> node.get("key") != null)
			.limit(MOST_NODES)
			.toList();
		List<Object> keys = drawn.stream().map((node) -> node.get("key")).filter(Objects::nonNull).toList();
		List<Map<String, @Nullable Object>> ties = rows("picture-edges", Map.of("keys", keys, "ties", MOST_EDGES + 1));
		List<Element> edges = new ArrayList<>();
		for (Map<String, @Nullable Object> tie : ties.subList(0, Math.min(ties.size(), MOST_EDGES))) {
			edges.add(element("e" + edges.size(), tie));
		}
		List<Element> nodes = drawn.stream().map((node) -> element(node.get("key"), node)).toList();
		return new Picture(new Picture.Elements(nodes, edges), found.size() > MOST_NODES || ties.size() > MOST_EDGES);
	}

	private static Element element(@Nullable Object id, Map<String, @Nullable Object> row) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", String.valueOf(id));
		row.forEach((column, value) -> {
			if (value != null && !value.equals(false) && !column.equals("key")) {
				data.put(column, value);
			}
		});
		return new Element(data);
	}

	private List<Map<String, @Nullable Object>> rows(String name, Map<String, @Nullable Object> parameters) {
		return this.sessions.look(Statements.look(name), parameters);
	}

}

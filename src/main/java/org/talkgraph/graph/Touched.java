package org.talkgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;

/**
 * What a transaction has touched of all that depends on several talks, and so has to be
 * settled before it ends.
 */
final class Touched {

	private final SortedMap<String, SortedSet<String>> personPairs = new TreeMap<>();

	private final SortedMap<String, SortedSet<String>> talkPairs = new TreeMap<>();

	private final SortedSet<String> needs = new TreeSet<>();

	private final SortedSet<String> namePrefixes = new TreeSet<>();

	private final SortedSet<String> found = new TreeSet<>();

	private final SortedSet<String> events = new TreeSet<>();

	private final SortedSet<String> sources = new TreeSet<>();

	private final SortedSet<String> texts = new TreeSet<>();

	/** Pairs of a person and what the person names, from records of that shape. */
	void pairs(List<Record> pairs) {
		for (Record pair : pairs) {
			this.personPairs.computeIfAbsent(pair.get("person").asString(), (key) -> new TreeSet<>())
				.addAll(pair.get("entities").asList((entity) -> entity.asString()));
		}
	}

	/** Pairs of a talk and what is named in it. */
	void talkPairs(String talk, Collection<String> entities) {
		this.talkPairs.computeIfAbsent(talk, (key) -> new TreeSet<>()).addAll(entities);
	}

	/** People and entities that may no longer be needed. */
	void needs(Collection<String> keys) {
		this.needs.addAll(keys);
	}

	/** People and entities of whom talks alone know something. */
	void found(Collection<String> keys) {
		for (String key : keys) {
			Keys.namePrefixOf(key).ifPresentOrElse(this.namePrefixes::add, () -> this.found.add(key));
		}
	}

	void event(String key) {
		this.events.add(key);
	}

	void source(String uri) {
		this.sources.add(uri);
	}

	void texts(Collection<String> sha256) {
		this.texts.addAll(sha256);
	}

	List<Map<String, Object>> personPairs() {
		return rows("person", this.personPairs);
	}

	List<Map<String, Object>> talkPairs() {
		return rows("talk", this.talkPairs);
	}

	List<String> needs() {
		return List.copyOf(this.needs);
	}

	List<String> namePrefixes() {
		return List.copyOf(this.namePrefixes);
	}

	List<String> found() {
		return List.copyOf(this.found);
	}

	List<String> events() {
		return List.copyOf(this.events);
	}

	List<String> sources() {
		return List.copyOf(this.sources);
	}

	List<String> texts() {
		return List.copyOf(this.texts);
	}

	private static List<Map<String, Object>> rows(String who, SortedMap<String, SortedSet<String>> pairs) {
		return pairs.entrySet()
			.stream()
			.map((pair) -> Row.of(who, pair.getKey()).and("entities", List.copyOf(pair.getValue())))
			.toList();
	}

}

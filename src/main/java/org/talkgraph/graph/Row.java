package org.talkgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A map of parameters or properties; what is null is left out of it. */
final class Row {

	private final Map<String, Object> values;

	private Row(Map<String, Object> values) {
		this.values = values;
	}

	static Row of() {
		return new Row(Map.of());
	}

	static Row of(String name, @Nullable Object value) {
		return of().with(name, value);
	}

	Row with(String name, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		Map<String, Object> more = new LinkedHashMap<>(this.values);
		more.put(name, value);
		return new Row(more);
	}

	Map<String, Object> and(String name, Object value) {
		return with(name, value).map();
	}

	Map<String, Object> map() {
		return this.values;
	}

}

package org.talkgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The lists of maps in one row. */
record Ties(Map<String, @Nullable Object> row) {

	List<Map<String, @Nullable Object>> of(String column) {
		List<Map<String, @Nullable Object>> ties = new ArrayList<>();
		if (this.row.get(column) instanceof Collection<?> list) {
			for (Object element : list) {
				if (element instanceof Map<?, ?> map) {
					Map<String, @Nullable Object> tie = new LinkedHashMap<>();
					map.forEach((key, value) -> tie.put(String.valueOf(key), value));
					ties.add(tie);
				}
			}
		}
		return List.copyOf(ties);
	}

}

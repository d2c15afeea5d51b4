package org.talkgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rows.
 *
 * @param query the named query, or {@code cypher}
 * @param columns in their order
 * @param rows each with all columns in their order; values are null, strings, booleans,
 * numbers, lists and maps of these. Nodes, relationships and paths are maps, dates and
 * times ISO 8601 texts, and a number that JSON does not have is its text
 * @param truncated whether there were more rows
 */
public record Answer(String query, List<String> columns, List<Map<String, @Nullable Object>> rows,
		boolean truncated) implements Outcome {

	public Answer {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * Only some columns, in that order.
	 * @param wanted empty: all
	 * @throws IllegalArgumentException where the answer does not have one of them
	 */
	public Answer only(List<String> wanted) {
		if (wanted.isEmpty()) {
			return this;
		}
		wanted.stream().filter((column) -> !this.columns.contains(column)).findFirst().ifPresent((column) -> {
			throw new IllegalArgumentException(
					"no column '%s': the answer has %s".formatted(column, String.join(", ", this.columns)));
		});
		List<String> columns = wanted.stream().distinct().toList();
		return new Answer(this.query, columns, this.rows.stream().map((row) -> cut(row, columns)).toList(),
				this.truncated);
	}

	private static Map<String, @Nullable Object> cut(Map<String, @Nullable Object> row, List<String> columns) {
		Map<String, @Nullable Object> cut = new LinkedHashMap<>();
		columns.forEach((column) -> cut.put(column, row.get(column)));
		return cut;
	}

	/** Only the first rows. */
	Answer first(int most) {
		return (this.rows.size() <= most) ? this
				: new Answer(this.query, this.columns, this.rows.subList(0, most), true);
	}

}

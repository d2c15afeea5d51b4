package org.talkgraph.query;

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

	/** Only the first rows. */
	Answer first(int most) {
		return (this.rows.size() <= most) ? this
				: new Answer(this.query, this.columns, this.rows.subList(0, most), true);
	}

}

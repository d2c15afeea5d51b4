package org.talkgraph.export;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.Answer;

/** Answers as CSV. */
public final class CsvAnswer {

	private CsvAnswer() {
	}

	/**
	 * Writes a header and the rows.
	 * @throws IOException where the target fails
	 */
	public static void write(Answer answer, Appendable out) throws IOException {
		CsvLine.write(answer.columns(), out);
		for (Map<String, @Nullable Object> row : answer.rows()) {
			CsvLine.write(answer.columns().stream().map((column) -> cell(row.get(column))).toList(), out);
		}
	}

	private static String cell(@Nullable Object value) {
		return CsvLine.harmless(value, Cell.of(value));
	}

}

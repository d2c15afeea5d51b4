package org.talkgraph.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.Answer;

/**
 * Answers as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; numbers stay as they are.
 */
public final class CsvAnswer {

	private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*");

	private CsvAnswer() {
	}

	/**
	 * Writes a header and the rows.
	 * @throws IOException where the target fails
	 */
	public static void write(Answer answer, Appendable out) throws IOException {
		line(answer.columns(), out);
		for (Map<String, @Nullable Object> row : answer.rows()) {
			line(answer.columns().stream().map((column) -> cell(row.get(column))).toList(), out);
		}
	}

	private static String cell(@Nullable Object value) {
		String text = Cell.of(value);
		boolean formula = !(value instanceof Number) && FORMULA.matcher(text).matches();
		return formula ? "'" + text : text;
	}

	private static void line(List<String> cells, Appendable out) throws IOException {
		String separator = "";
		for (String cell : cells) {
			boolean quoted = QUOTED.matcher(cell).find();
			out.append(separator).append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
			separator = ",";
		}
		out.append("\r\n");
	}

}

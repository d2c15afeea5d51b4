package org.talkgraph.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A line of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; numbers stay as they are.
 */
final class CsvLine {

	private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*");

	private CsvLine() {
	}

	/** The text of a value, such that no spreadsheet computes it. */
	static String harmless(@Nullable Object value, String text) {
		boolean formula = !(value instanceof Number) && FORMULA.matcher(text).matches();
		return formula ? "'" + text : text;
	}

	static void write(List<String> cells, Appendable out) throws IOException {
		String separator = "";
		for (String cell : cells) {
			boolean quoted = QUOTED.matcher(cell).find();
			out.append(separator).append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
			separator = ",";
		}
		out.append("\r\n");
	}

}

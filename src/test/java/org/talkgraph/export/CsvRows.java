package org.talkgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads CSV as RFC 4180 says, for tests. */
public final class CsvRows {

	private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^\",\r\n]*+))(,|\r\n)");

	private CsvRows() {
	}

	/** All rows, the header among them. */
	public static List<List<String>> read(String csv) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int end = 0;
		Matcher cell = CELL.matcher(csv);
		while (cell.find()) {
			row.add((cell.group(1) != null) ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
			if (!cell.group(3).equals(",")) {
				rows.add(List.copyOf(row));
				row.clear();
			}
			end = cell.end();
		}
		if (end != csv.length()) {
			throw new IllegalArgumentException("no CSV at " + end);
		}
		return rows;
	}

}

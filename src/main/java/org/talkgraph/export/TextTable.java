package org.talkgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.Answer;

/**
 * Answers for a terminal: an aligned table, or, where a row would not fit on a line, each
 * row as a block with a line for each column that has a value.
 */
public final class TextTable {

	private static final String GAP = "  ";

	private static final int NARROWEST = 20;

	private TextTable() {
	}

	/**
	 * The answer, each line with its end.
	 * @param width columns of the terminal
	 */
	public static String of(Answer answer, int width) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(answer.columns());
		for (Map<String, @Nullable Object> row : answer.rows()) {
			lines.add(answer.columns().stream().map((column) -> shown(row.get(column))).toList());
		}
		int[] widths = IntStream.range(0, answer.columns().size())
			.map((column) -> lines.stream().mapToInt((line) -> DisplayWidth.of(line.get(column))).max().orElse(0))
			.toArray();
		int all = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
		String body = (all <= width) ? table(answer, lines, widths) : blocks(lines, Math.max(width, NARROWEST));
		return body + count(answer);
	}

	private static String table(Answer answer, List<List<String>> lines, int[] widths) {
		StringBuilder table = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < widths.length; column++) {
				String cell = lines.get(i).get(column);
				String padding = " ".repeat(widths[column] - DisplayWidth.of(cell));
				boolean number = i > 0 && answer.rows().get(i - 1).get(answer.columns().get(column)) instanceof Number;
				line.append((column > 0) ? GAP : "").append(number ? padding + cell : cell + padding);
			}
			table.append(line.toString().stripTrailing()).append('\n');
			if (i == 0) {
				IntStream.range(0, widths.length)
					.forEach((column) -> table.append((column > 0) ? GAP : "").append("-".repeat(widths[column])));
				table.append('\n');
			}
		}
		return table.toString();
	}

	private static String blocks(List<List<String>> lines, int width) {
		StringBuilder blocks = new StringBuilder();
		List<String> names = lines.getFirst();
		int longest = names.stream().mapToInt(DisplayWidth::of).max().orElse(0);
		for (List<String> line : lines.subList(1, lines.size())) {
			for (int column = 0; column < names.size(); column++) {
				if (!line.get(column).isEmpty()) {
					String padding = " ".repeat(longest - DisplayWidth.of(names.get(column)));
					String name = names.get(column) + padding + GAP;
					blocks.append(name).append(Wrapped.of(line.get(column), width, longest + GAP.length()));
				}
			}
			blocks.append('\n');
		}
		return blocks.toString();
	}

	private static String count(Answer answer) {
		int rows = answer.rows().size();
		String more = answer.truncated() ? ", and there are more: raise the limit or narrow the question" : "";
		return "(" + rows + ((rows == 1) ? " row" : " rows") + more + ")\n";
	}

	/** On one line, and without what would steer the terminal. */
	private static String shown(@Nullable Object value) {
		return Cell.of(value).replaceAll("[\\r\\n\\t]+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "");
	}

}

package org.talkgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one {@code .cypher} file: a header of {@code //} lines, then the statement.
 *
 * <pre>
 * // Who mentioned an entity, and in which words?
 * // param name: entity — the entity, in any form
 * // param limit: integer = 100 — most rows
 * // column speaker — who said it
 * // example: query who-mentioned --param name=Llama
 * </pre>
 */
final class StatementReader {

	private static final Pattern PARAMETER = Pattern.compile(
			"param (\\w+): (entity|person|talk|string|year|integer|float|boolean|list|map)(?: = (\\S.*?))? — (.+)");

	private static final Pattern COLUMN = Pattern.compile("column (\\w+) — (.+)");

	private final String file;

	private final List<Statement.Parameter> parameters = new ArrayList<>();

	private final List<Statement.Column> columns = new ArrayList<>();

	private String answers = "";

	private String example = "";

	private StatementReader(String file) {
		this.file = file;
	}

	static Statement read(String name, String file, String content) {
		return new StatementReader(file).read(name, content.lines().toList());
	}

	private Statement read(String name, List<String> lines) {
		int body = 0;
		while (body < lines.size() && lines.get(body).startsWith("//")) {
			header(body + 1, lines.get(body).substring(2).strip());
			body++;
		}
		String text = String.join("\n", lines.subList(body, lines.size())).strip();
		if (this.answers.isEmpty()) {
			throw wrong(1, "", "a first line '// what it answers'");
		}
		if (text.isEmpty()) {
			throw wrong(body + 1, "", "a statement after the header");
		}
		return new Statement(name, this.answers, List.copyOf(this.parameters), List.copyOf(this.columns), this.example,
				text);
	}

	private void header(int line, String content) {
		Matcher parameter = PARAMETER.matcher(content);
		Matcher column = COLUMN.matcher(content);
		if (line == 1) {
			this.answers = content;
		}
		else if (parameter.matches()) {
			String defaultValue = (parameter.group(3) != null) ? parameter.group(3) : "";
			this.parameters
				.add(new Statement.Parameter(parameter.group(1), parameter.group(2), defaultValue, parameter.group(4)));
		}
		else if (column.matches()) {
			this.columns.add(new Statement.Column(column.group(1), column.group(2)));
		}
		else if (content.startsWith("example: ")) {
			this.example = content.substring("example: ".length());
		}
		else if (content.startsWith("param") || content.startsWith("column")) {
			throw wrong(line, content, "'param NAME: TYPE [= DEFAULT] — meaning' or 'column NAME — meaning'");
		}
	}

	private IllegalArgumentException wrong(int line, String value, String expected) {
		return new IllegalArgumentException("%s:%d: '%s': expected %s".formatted(this.file, line, value, expected));
	}

}

package org.talkgraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of the top-level {@code cypher} folder, by name. The folder
 * {@code cypher} holds the named queries and the schema, {@code cypher/keep} what writes
 * and what the writing has to know, {@code cypher/look} what single pages, the picture of
 * the graph and an export show.
 */
public final class Statements {

	private Statements() {
	}

	/**
	 * The named queries, in the order in which they are offered.
	 * @throws IllegalArgumentException as {@link #query(String)}
	 */
	public static List<Statement> queries() {
		return text("org/talkgraph/cypher/queries.txt").lines()
			.filter((line) -> !line.startsWith("#") && !line.isBlank())
			.map((name) -> query(name.strip()))
			.toList();
	}

	/**
	 * The named query of that name.
	 * @throws IllegalArgumentException where there is none, or its header is malformed
	 * (the message says file, line and what was expected)
	 */
	public static Statement query(String name) {
		return load(name, "cypher/" + name + ".cypher");
	}

	/**
	 * The statement of {@code cypher/keep} of that name.
	 * @throws IllegalArgumentException as {@link #query(String)}
	 */
	public static Statement keep(String name) {
		return load(name, "cypher/keep/" + name + ".cypher");
	}

	/**
	 * The statement of {@code cypher/look} of that name.
	 * @throws IllegalArgumentException as {@link #query(String)}
	 */
	public static Statement look(String name) {
		return load(name, "cypher/look/" + name + ".cypher");
	}

	/**
	 * A file of several statements, separated by semicolons at line ends, as the schema
	 * is.
	 */
	public static List<String> script(String name) {
		return pieces(query(name));
	}

	/**
	 * A file of {@code cypher/look} of several statements, which answer one after another
	 * with the same columns.
	 * @throws IllegalArgumentException as {@link #query(String)}
	 */
	public static List<String> looks(String name) {
		return pieces(look(name));
	}

	private static List<String> pieces(Statement script) {
		List<String> statements = new ArrayList<>();
		for (String piece : script.text().split(";\\s*(?:\\R|$)")) {
			if (!piece.isBlank()) {
				statements.add(piece.strip());
			}
		}
		return List.copyOf(statements);
	}

	private static Statement load(String name, String path) {
		if (!name.matches("[a-z][a-z0-9-]*")) {
			throw new IllegalArgumentException(
					"no statement '%s': expected a name such as who-mentioned".formatted(name));
		}
		return StatementReader.read(name, path, text(path));
	}

	private static String text(String path) {
		try (InputStream in = Statements.class.getClassLoader().getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("no statement: %s does not exist".formatted(path));
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + path, ex);
		}
	}

}

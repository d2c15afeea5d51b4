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
 * and what the writing has to know.
 */
public final class Statements {

	private Statements() {
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
	 * A file of several statements, separated by semicolons at line ends, as the schema
	 * is.
	 */
	public static List<String> script(String name) {
		List<String> statements = new ArrayList<>();
		for (String piece : query(name).text().split(";\\s*(?:\\R|$)")) {
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
		try (InputStream in = Statements.class.getClassLoader().getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("no statement '%s': %s does not exist".formatted(name, path));
			}
			return StatementReader.read(name, path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + path, ex);
		}
	}

}

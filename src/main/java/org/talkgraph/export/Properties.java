package org.talkgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What nodes and edges of the graph have: {@code properties.txt}. */
record Properties(List<Property> ofNodes, List<Property> ofEdges) {

	private static final String FILE = "properties.txt";

	private static final Pattern LINE = Pattern
		.compile("(\\w+)(?: as (\\w+))?: (string|integer|float|boolean|list) — (.+)");

	static Properties shipped() {
		try (InputStream in = Objects.requireNonNull(Properties.class.getResourceAsStream(FILE))) {
			return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + FILE, ex);
		}
	}

	/**
	 * Reads a file's content.
	 * @throws IllegalArgumentException where a line is none (the message says file, line
	 * and what was expected)
	 */
	static Properties read(String content) {
		List<Property> nodes = new ArrayList<>();
		List<Property> edges = new ArrayList<>();
		List<Property> section = nodes;
		int number = 0;
		for (String line : content.lines().toList()) {
			number++;
			if (line.startsWith("[")) {
				section = line.equals("[edge]") ? edges : nodes;
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				section.add(property(number, line));
			}
		}
		return new Properties(List.copyOf(nodes), List.copyOf(edges));
	}

	private static Property property(int number, String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"%s:%d: '%s': expected 'NAME [as OTHER]: string, integer, float, boolean or list — meaning'"
						.formatted(FILE, number, line));
		}
		String name = matcher.group(1);
		return new Property(name, Objects.requireNonNullElse(matcher.group(2), name),
				Property.Kind.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)), matcher.group(4));
	}

}

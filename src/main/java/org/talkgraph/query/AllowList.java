package org.talkgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What ad-hoc statements may use, from a file: a name, its kind and a remark. */
final class AllowList {

	static final AllowList FUNCTIONS = load("functions.txt");

	static final AllowList PROCEDURES = load("procedures.txt");

	static final AllowList OPERATORS = load("operators.txt");

	static final AllowList WORDS = load("words.txt");

	private final Map<String, Entry> entries;

	private AllowList(Map<String, Entry> entries) {
		this.entries = entries;
	}

	/**
	 * Reads a list.
	 * @throws IllegalArgumentException where a line is malformed or a name stands twice,
	 * as file:line, the value and what was expected
	 */
	static AllowList read(String file, List<String> lines) {
		Map<String, Entry> entries = new TreeMap<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			String[] fields = line.split("\\s+", 3);
			if (fields.length < 2) {
				throw wrong(file, i + 1, line, "NAME KIND");
			}
			Entry entry = new Entry(fields[0], fields[1], (fields.length > 2) ? fields[2] : "");
			if (entries.put(key(fields[0]), entry) != null) {
				throw wrong(file, i + 1, line, "each name once");
			}
		}
		return new AllowList(Collections.unmodifiableMap(entries));
	}

	/** The entry of that name in any case, or null. */
	@Nullable Entry find(String name) {
		return this.entries.get(key(name));
	}

	/** The kind of that name, empty where it is not on the list. */
	String kind(String name) {
		Entry entry = find(name);
		return (entry != null) ? entry.kind() : "";
	}

	List<String> names() {
		return this.entries.values().stream().map(Entry::name).toList();
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static AllowList load(String file) {
		try (InputStream in = AllowList.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("the jar lacks org/talkgraph/query/" + file);
			}
			return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read org/talkgraph/query/" + file, ex);
		}
	}

	private static IllegalArgumentException wrong(String file, int line, String value, String expected) {
		return new IllegalArgumentException("%s:%d: '%s': expected %s".formatted(file, line, value, expected));
	}

	/** A line of the list. */
	record Entry(String name, String kind, String remark) {
	}

}

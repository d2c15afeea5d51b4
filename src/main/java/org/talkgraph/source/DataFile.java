package org.talkgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A data file that people read and edit: comments begin with {@code #}, a line in
 * brackets begins a section, every other line is an entry.
 */
public final class DataFile {

	/**
	 * A name in brackets; an entry may be a regular expression that begins with a class.
	 */
	private static final Pattern HEADER = Pattern.compile("\\[([\\p{IsLatin}][\\p{IsLatin} -]*)\\]");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	/**
	 * Of a pair: with white space around it, since regular expressions have such signs.
	 */
	private static final Pattern SIGN = Pattern.compile("\\s+=\\s+");

	private final String name;

	private final Map<String, List<Entry>> sections;

	private DataFile(String name, Map<String, List<Entry>> sections) {
		this.name = name;
		this.sections = sections;
	}

	/**
	 * An entry.
	 *
	 * @param file name of the file, for errors
	 * @param line 1-based
	 * @param text without surrounding white space, never empty
	 */
	public record Entry(String file, int line, String text) {

		/** An error that says where, what and what was expected. */
		public IllegalArgumentException wrong(String value, String expected) {
			return new IllegalArgumentException(
					"%s:%d: '%s': expected %s".formatted(this.file, this.line, value, expected));
		}

		/**
		 * The entry as a pair.
		 * @param expected what it has to be, such as {@code name = number}
		 * @throws IllegalArgumentException where there is not exactly one sign
		 */
		public Pair pair(String expected) {
			String[] sides = SIGN.split(this.text, -1);
			if (sides.length != 2) {
				throw wrong(this.text, "'" + expected + "'");
			}
			return new Pair(this, sides[0], sides[1], expected);
		}

	}

	/**
	 * An entry {@code left = right}.
	 *
	 * @param expected what such an entry has to be, for errors
	 */
	public record Pair(Entry entry, String left, String right, String expected) {

		/**
		 * What stands on the right.
		 * @throws IllegalArgumentException where it is no number
		 */
		public double number() {
			if (!NUMBER.matcher(this.right).matches()) {
				throw wrong();
			}
			return Double.parseDouble(this.right);
		}

		/** An error that says where, what and what was expected. */
		public IllegalArgumentException wrong() {
			return this.entry.wrong(this.entry.text(), "'" + this.expected + "'");
		}

	}

	/**
	 * The data file beside a class.
	 * @throws IllegalArgumentException where it does not exist
	 */
	public static DataFile beside(Class<?> owner, String name) {
		try (InputStream in = owner.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalArgumentException("no data file " + name + " beside " + owner.getName());
			}
			return parse(within(owner, name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + name, ex);
		}
	}

	/** Several packages have a file of one name. */
	private static String within(Class<?> owner, String name) {
		String packageName = owner.getPackageName();
		return packageName.substring(packageName.lastIndexOf('.') + 1) + "/" + name;
	}

	/**
	 * A data file of the user's.
	 * @throws IllegalArgumentException where it cannot be read
	 */
	public static DataFile read(Path file) {
		if (Files.isDirectory(file)) {
			throw new IllegalArgumentException(file + ": this is a folder; expected a file");
		}
		try {
			return parse(file.toString(), Files.readString(file));
		}
		catch (NoSuchFileException ex) {
			throw new IllegalArgumentException(file + ": no such file", ex);
		}
		catch (AccessDeniedException ex) {
			throw new IllegalArgumentException(file + ": its permissions refuse to read it", ex);
		}
		catch (CharacterCodingException ex) {
			throw new IllegalArgumentException(file + ": this is no text in UTF-8", ex);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(file + ": cannot be read: " + ex.getMessage(), ex);
		}
	}

	/** A data file from its content. */
	public static DataFile parse(String name, String content) {
		Map<String, List<Entry>> sections = new LinkedHashMap<>();
		List<Entry> current = sections.computeIfAbsent("", (key) -> new ArrayList<>());
		int number = 0;
		for (String line : content.lines().toList()) {
			number++;
			String text = line.strip();
			Matcher header = HEADER.matcher(text);
			if (header.matches()) {
				current = sections.computeIfAbsent(header.group(1), (key) -> new ArrayList<>());
			}
			else if (!text.isEmpty() && !text.startsWith("#")) {
				current.add(new Entry(name, number, text));
			}
		}
		sections.replaceAll((section, entries) -> List.copyOf(entries));
		return new DataFile(name, Collections.unmodifiableMap(sections));
	}

	/** The sections in their order; the unnamed one, first, holds what stands before. */
	public Map<String, List<Entry>> sections() {
		return this.sections;
	}

	/**
	 * The entries of a section.
	 * @throws IllegalArgumentException where there is no such section
	 */
	public List<Entry> section(String section) {
		List<Entry> found = this.sections.get(section);
		if (found == null) {
			throw new IllegalArgumentException("%s: expected a section [%s]".formatted(this.name, section));
		}
		return found;
	}

	/**
	 * The entries of a section as pairs.
	 * @param expected what each has to be, such as {@code name = number}
	 * @throws IllegalArgumentException where one is none
	 */
	public List<Pair> pairs(String section, String expected) {
		return section(section).stream().map((entry) -> entry.pair(expected)).toList();
	}

	/**
	 * The entries {@code name = number} of a section.
	 * @throws IllegalArgumentException where one is none, or a name comes twice
	 */
	public NamedNumbers numbers(String section) {
		Map<String, Double> numbers = new LinkedHashMap<>();
		for (Pair pair : pairs(section, "name = number")) {
			if (numbers.put(pair.left(), pair.number()) != null) {
				throw pair.entry().wrong(pair.left(), "each name once");
			}
		}
		return new NamedNumbers(this.name + ": section [" + section + "]", numbers);
	}

	/** The texts of a section's entries. */
	public List<String> words(String section) {
		return section(section).stream().map(Entry::text).toList();
	}

	/** Any of a section's entries, which are regular expressions, in any case. */
	public Pattern either(String section) {
		return Pattern.compile(String.join("|", words(section)), Pattern.CASE_INSENSITIVE);
	}

	/**
	 * The number that a section holds.
	 * @throws IllegalArgumentException where it holds anything else
	 */
	public double number(String section) {
		List<Entry> entries = section(section);
		if (entries.size() != 1 || !NUMBER.matcher(entries.getFirst().text()).matches()) {
			throw new IllegalArgumentException("%s: section [%s]: '%s': expected one number".formatted(this.name,
					section, entries.stream().map(Entry::text).collect(Collectors.joining(", "))));
		}
		return Double.parseDouble(entries.getFirst().text());
	}

	/**
	 * The whole number that a section holds.
	 * @throws IllegalArgumentException where it holds anything else
	 */
	public int count(String section) {
		double number = number(section);
		if (number != Math.rint(number)) {
			throw new IllegalArgumentException("%s: section [%s]: '%s': expected a whole number".formatted(this.name,
					section, section(section).getFirst().text()));
		}
		return (int) number;
	}

}

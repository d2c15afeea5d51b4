package org.talkgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkgraph.cypher.Statement;

/**
 * The parameters of one question, read as its header says.
 *
 * @param values all but names
 * @param names forms of entities, and titles or keys of talks, by parameter
 */
record Arguments(Map<String, @Nullable Object> values, Map<String, String> names) {

	/** The type of a parameter that is a talk. */
	static final String TALK = "talk";

	/**
	 * The key of a talk is the address of a file, which has nine for each of most
	 * characters.
	 */
	private static final int LONGEST = 4_000;

	/** The type of a parameter that is a person. */
	static final String PERSON = "person";

	/** Types of which a name is to be looked up in the graph. */
	private static final Set<String> NAMES = Set.of("entity", PERSON, TALK);

	/**
	 * Reads parameters.
	 * @param mostRows what {@code limit} may be at most
	 * @throws ParameterWrong where one is missing, unknown or malformed
	 */
	static Arguments read(Statement query, Map<String, String> given, int mostRows) {
		List<String> known = query.parameters().stream().map(Statement.Parameter::name).toList();
		for (String name : given.keySet()) {
			if (!known.contains(name)) {
				throw new ParameterWrong("query %s has no parameter '%s'; it has %s".formatted(query.name(), name,
						String.join(", ", known)));
			}
		}
		Arguments arguments = new Arguments(new LinkedHashMap<>(), new LinkedHashMap<>());
		for (Statement.Parameter parameter : query.parameters()) {
			arguments.add(parameter, given.getOrDefault(parameter.name(), parameter.defaultValue()), mostRows);
		}
		return arguments;
	}

	private void add(Statement.Parameter parameter, String written, int mostRows) {
		if (written.isBlank()) {
			throw new ParameterWrong("parameter '%s' is missing: %s".formatted(parameter.name(), parameter.meaning()));
		}
		if (written.length() > LONGEST) {
			throw wrong(parameter, written.substring(0, 20) + "…", "at most %d characters".formatted(LONGEST));
		}
		if (parameter.leftOut(written)) {
			this.values.put(parameter.name(), null);
		}
		else if (NAMES.contains(parameter.type())) {
			this.values.put(parameter.name(), null);
			this.names.put(parameter.name(), written.strip());
		}
		else {
			this.values.put(parameter.name(), value(parameter, written.strip(), mostRows));
		}
	}

	private static Object value(Statement.Parameter parameter, String written, int mostRows) {
		return switch (parameter.type()) {
			case "boolean" -> truth(parameter, written);
			case "integer" -> whole(parameter, written, mostRows);
			case "float" -> share(parameter, written);
			case "string" -> written;
			case "year" -> year(parameter, written);
			default -> throw wrong(parameter, written, "a type that can be written on a command line");
		};
	}

	private static Boolean truth(Statement.Parameter parameter, String written) {
		return switch (written) {
			case "true" -> true;
			case "false" -> false;
			default -> throw wrong(parameter, written, "true or false");
		};
	}

	private static Long whole(Statement.Parameter parameter, String written, int most) {
		if (!written.matches("[0-9]{1,9}") || Long.parseLong(written) < 1 || Long.parseLong(written) > most) {
			throw wrong(parameter, written, "a whole number from 1 to %d".formatted(most));
		}
		return Long.valueOf(written);
	}

	private static Double share(Statement.Parameter parameter, String written) {
		if (!written.matches("0|1|0?\\.[0-9]{1,9}|0\\.0*|1\\.0*")) {
			throw wrong(parameter, written, "a number from 0 to 1, such as 0.6");
		}
		return Double.valueOf(written);
	}

	private static Long year(Statement.Parameter parameter, String written) {
		if (!written.matches("[0-9]{4}")) {
			throw wrong(parameter, written, "a year, such as 2027");
		}
		return Long.valueOf(written);
	}

	private static ParameterWrong wrong(Statement.Parameter parameter, String written, String expected) {
		return new ParameterWrong("parameter '%s' is '%s'; expected %s".formatted(parameter.name(), written, expected));
	}

}

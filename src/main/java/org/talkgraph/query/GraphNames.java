package org.talkgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.talkgraph.cypher.Statements;
import org.talkgraph.query.KnownNames.KnownName;

/** The names of what is in the graph. */
final class GraphNames {

	private final ReadSessions sessions;

	GraphNames(ReadSessions sessions) {
		this.sessions = sessions;
	}

	/** Which of these keys are in the graph, under their names there. */
	List<KnownName> byKey(Collection<String> keys) {
		return read("names-by-key", Map.of("keys", List.copyOf(keys)));
	}

	/** Every name of the entities that only talks know. */
	List<KnownName> discovered() {
		return read("names-discovered", Map.of());
	}

	/** Every name of every entity. */
	List<KnownName> all() {
		return read("names-all", Map.of());
	}

	/** Every talk, by its title. */
	List<KnownName> talks() {
		return read("names-talks", Map.of());
	}

	/** What is called like this somewhere in a transcript. */
	List<KnownName> heard(String form) {
		return read("names-heard", Map.of("form", form.toLowerCase(Locale.ROOT)));
	}

	private List<KnownName> read(String name, Map<String, @Nullable Object> parameters) {
		List<KnownName> names = new ArrayList<>();
		for (Map<String, @Nullable Object> row : this.sessions.look(Statements.look(name), parameters)) {
			Object forms = row.get("forms");
			Collection<?> written = (forms instanceof Collection<?> several) ? several : List.of(text(row, "name"));
			written.forEach((form) -> names.add(new KnownName(text(row, "key"), text(row, "type"), text(row, "name"),
					Objects.requireNonNull(form).toString())));
		}
		return names;
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}

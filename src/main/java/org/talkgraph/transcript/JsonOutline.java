package org.talkgraph.transcript;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;

/**
 * What a source in JSON holds: the lists at its top and the fields of what is in them.
 * The list of a source that is one itself has the name {@code ""}.
 */
final class JsonOutline {

	/** By so many elements of a list it is known what is in it. */
	private static final int FIRST_ELEMENTS = 20;

	/** What is JSON, or meant to be. */
	private static final Pattern BEGINNING = Pattern
		.compile("[\\s\uFEFF]*(?:\\{\\s*\"|\\[\\s*\\{\\s*\"|(?:\\[\\s*){4})");

	private final Map<String, Set<String>> lists = new LinkedHashMap<>();

	private boolean begun;

	private int elements;

	private JsonOutline() {
	}

	/**
	 * Looks at a source, as far as it can be read: one that breaks off is known by what
	 * stands before. Null for one that is no JSON from the beginning.
	 */
	static @Nullable JsonOutline of(SourceFile source) {
		JsonOutline outline = new JsonOutline();
		outline.begun = BEGINNING.matcher(source.text()).lookingAt();
		try {
			JsonWalk.read(source, outline::look);
			return outline;
		}
		catch (UnreadableSource ex) {
			return outline.begun ? outline : null;
		}
	}

	private void look(JsonWalk walk) {
		if (walk.isArray()) {
			list("", walk);
			return;
		}
		walk.fields((name) -> {
			this.begun = true;
			if (walk.isArray()) {
				list(name, walk);
			}
		});
	}

	private void list(String name, JsonWalk walk) {
		Set<String> fields = this.lists.computeIfAbsent(name, (key) -> new LinkedHashSet<>());
		this.elements = 0;
		walk.elements(() -> {
			this.elements++;
			if (walk.isObject() && this.elements <= FIRST_ELEMENTS) {
				walk.fields((field) -> {
					this.begun = true;
					fields.add(field);
				});
			}
		});
	}

	/**
	 * Whether there is such a list whose elements have these fields, or one without
	 * elements.
	 */
	boolean hasList(String name, String... fields) {
		Set<String> found = this.lists.get(name);
		return found != null && (found.containsAll(Set.of(fields)) || (found.isEmpty() && !name.isEmpty()));
	}

}

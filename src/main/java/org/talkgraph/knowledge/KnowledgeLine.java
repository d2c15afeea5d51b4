package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.source.DataFile;

/**
 * One line of a knowledge file: {@code NAME | field: value; value | …}. A name or value
 * may begin with {@code ?} (counts only where the talk supports it) and {@code ^} (only
 * in this case).
 *
 * @param name without its marks
 * @param marked the name with its marks
 */
record KnowledgeLine(DataFile.Entry entry, EntityType type, String name, String marked,
		Map<String, List<String>> fields) {

	private static final Map<String, NameKind> NAME_FIELDS = Map.of("zh", NameKind.CANONICAL, "alias", NameKind.ALIAS,
			"back", NameKind.BACK_TRANSLATION, "heard", NameKind.HEARD);

	private static final List<String> OTHER_FIELDS = List.of("by", "of", "at");

	static KnowledgeLine parse(EntityType type, DataFile.Entry entry) {
		String[] parts = entry.text().split("\\s*\\|\\s*");
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (int i = 1; i < parts.length; i++) {
			int colon = parts[i].indexOf(':');
			String field = (colon < 0) ? "" : parts[i].substring(0, colon).strip();
			if (!NAME_FIELDS.containsKey(field) && !OTHER_FIELDS.contains(field)) {
				throw entry.wrong(parts[i], "a field zh, alias, back, heard, by, of or at, with a colon after it");
			}
			fields.computeIfAbsent(field, (key) -> new ArrayList<>())
				.addAll(values(entry, parts[i].substring(colon + 1)));
		}
		String name = unmarked(parts[0]);
		if (name.isEmpty()) {
			throw entry.wrong(entry.text(), "a name at the beginning");
		}
		return new KnowledgeLine(entry, type, name, parts[0], fields);
	}

	private static List<String> values(DataFile.Entry entry, String list) {
		List<String> values = new ArrayList<>();
		for (String value : list.split(";")) {
			if (unmarked(value.strip()).isEmpty()) {
				throw entry.wrong(list.strip(), "values with ';' between them");
			}
			values.add(value.strip());
		}
		return values;
	}

	String key() {
		return this.type.prefix() + Entity.slug(this.name);
	}

	/** The values of a field, without marks. */
	List<String> values(String field) {
		return this.fields.getOrDefault(field, List.of()).stream().map(KnowledgeLine::unmarked).toList();
	}

	/** Chinese names and aliases: what somebody may call it without mishearing it. */
	List<String> legitimateNames() {
		List<String> names = new ArrayList<>(values("zh"));
		names.addAll(values("alias"));
		return List.copyOf(names);
	}

	/** Every form of this line's entity. */
	List<Name> names(Entity entity) {
		List<Name> names = new ArrayList<>();
		names.add(name(entity, this.marked, NameKind.CANONICAL));
		this.fields.forEach((field, values) -> {
			NameKind kind = NAME_FIELDS.get(field);
			if (kind != null) {
				values.forEach((value) -> names.add(name(entity, value, kind)));
			}
		});
		return names;
	}

	private static Name name(Entity entity, String marked, NameKind kind) {
		String marks = marked.substring(0, marked.length() - unmarked(marked).length());
		return new Name(unmarked(marked), entity, kind, marks.contains("?"), marks.contains("^"));
	}

	private static String unmarked(String value) {
		return value.replaceFirst("^[?^]+\\s*", "");
	}

}

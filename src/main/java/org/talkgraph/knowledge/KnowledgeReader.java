package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.Folded;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;

/**
 * Builds a knowledge base from its files: first every line is read, then developers and
 * families, which may stand in another file, are looked up by name.
 */
final class KnowledgeReader {

	private static final String NOTHING = "Nothing";

	private final Map<String, KnowledgeLine> lines = new LinkedHashMap<>();

	private final Set<String> nothing = new LinkedHashSet<>();

	private final StringBuilder content = new StringBuilder();

	/** Lines of the user's own files: they outweigh ours, and a wrong one is left out. */
	private final Set<String> users = new LinkedHashSet<>();

	private final List<String> problems = new ArrayList<>();

	/** Reads the files that {@code files.txt} lists. */
	KnowledgeReader readShipped() {
		for (String file : DataFile.beside(KnowledgeReader.class, "files.txt").words("")) {
			read(DataFile.beside(KnowledgeReader.class, file));
		}
		return this;
	}

	KnowledgeReader read(DataFile file) {
		file.sections().forEach((section, entries) -> {
			for (DataFile.Entry entry : entries) {
				this.content.append(section).append('\t').append(entry.text()).append('\n');
				if (section.equals(NOTHING)) {
					this.nothing.add(entry.text());
				}
				else {
					add(KnowledgeLine.parse(type(section, entry), entry));
				}
			}
		});
		return this;
	}

	/**
	 * Reads a user's file: its lines replace ours, and those that are wrong are reported.
	 */
	KnowledgeReader readUsers(DataFile file) {
		file.sections().forEach((section, entries) -> {
			for (DataFile.Entry entry : entries) {
				this.content.append(section).append('\t').append(entry.text()).append('\n');
				if (section.equals(NOTHING)) {
					this.nothing.add(entry.text());
					continue;
				}
				try {
					KnowledgeLine line = KnowledgeLine.parse(type(section, entry), entry);
					this.lines.put(line.key(), line);
					this.users.add(line.key());
				}
				catch (IllegalArgumentException ex) {
					this.problems.add(ex.getMessage());
				}
			}
		});
		return this;
	}

	private void add(KnowledgeLine line) {
		KnowledgeLine before = this.lines.putIfAbsent(line.key(), line);
		if (before != null) {
			throw line.entry()
				.wrong(line.name(), "each entity once, but it stands in %s:%d too".formatted(before.entry().file(),
						before.entry().line()));
		}
	}

	/** What was wrong in users' files, a line each; complete after {@link #build()}. */
	List<String> problems() {
		return List.copyOf(this.problems);
	}

	KnowledgeBase build() {
		while (leaveOutDangling()) {
			// what refers to a line that was left out dangles too
		}
		Map<String, Entity> entities = new TreeMap<>();
		this.lines.values().forEach((line) -> entities.put(line.key(), entity(line)));
		Map<String, List<Name>> names = new LinkedHashMap<>();
		Map<Name, KnowledgeLine> origins = new HashMap<>();
		for (KnowledgeLine line : this.lines.values()) {
			for (Name name : line.names(entities.get(line.key()))) {
				List<Name> same = names.computeIfAbsent(Folded.key(name.form()), (key) -> new ArrayList<>());
				if (!same.contains(name)) {
					same.add(name);
					origins.put(name, line);
				}
			}
		}
		names.values().forEach(this::preferUsers);
		names.replaceAll((form, same) -> List.copyOf(same));
		return new KnowledgeBase(Collections.unmodifiableMap(entities), Collections.unmodifiableMap(names),
				Collections.unmodifiableSet(this.nothing), SourceFile.sha256(this.content.toString()),
				Clashes.find(names, origins));
	}

	private boolean leaveOutDangling() {
		for (String key : List.copyOf(this.users)) {
			KnowledgeLine line = this.lines.get(key);
			try {
				if (line != null) {
					entity(line);
				}
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(ex.getMessage());
				this.lines.remove(key);
				this.users.remove(key);
				return true;
			}
		}
		return false;
	}

	private void preferUsers(List<Name> names) {
		if (names.stream().anyMatch((name) -> this.users.contains(name.entity().key()))) {
			names.removeIf((name) -> !this.users.contains(name.entity().key()));
		}
	}

	/** A family that leads back to its own version would never end. */
	private void refuseCircle(KnowledgeLine line) {
		Set<String> seen = new HashSet<>();
		KnowledgeLine at = line;
		while (at != null && !at.values("of").isEmpty()) {
			if (!seen.add(at.key())) {
				throw line.entry()
					.wrong(line.values("of").getFirst(), "a family that is no version of '%s'".formatted(line.name()));
			}
			at = this.lines.get(at.type().prefix() + Entity.slug(at.values("of").getFirst()));
		}
	}

	private Entity entity(KnowledgeLine line) {
		refuseCircle(line);
		List<String> affiliations = line.values("at")
			.stream()
			.map((name) -> key(line, EntityType.ORGANIZATION, name))
			.toList();
		String chinese = line.values("zh").isEmpty() ? null : line.values("zh").getFirst();
		return new Entity(line.key(), line.type(), line.name(), chinese, line.legitimateNames(), Origin.KNOWN,
				one(line, "by", EntityType.ORGANIZATION), one(line, "of", line.type()), affiliations);
	}

	private @Nullable String one(KnowledgeLine line, String field, EntityType type) {
		List<String> values = line.values(field);
		if (values.size() > 1) {
			throw line.entry().wrong(String.join("; ", values), "one name after '" + field + ":'");
		}
		return values.isEmpty() ? null : key(line, type, values.getFirst());
	}

	private String key(KnowledgeLine line, EntityType type, String name) {
		String key = type.prefix() + Entity.slug(name);
		if (!this.lines.containsKey(key)) {
			throw line.entry()
				.wrong(name, "the canonical name of a known %s".formatted(type.label().toLowerCase(Locale.ROOT)));
		}
		return key;
	}

	private static EntityType type(String section, DataFile.Entry entry) {
		return Arrays.stream(EntityType.values())
			.filter((type) -> type.label().equals(section))
			.findFirst()
			.orElseThrow(() -> entry.wrong(section,
					"a section [Person], [Organization], [Model], [Technology], [Topic] or [Nothing] before it"));
	}

}

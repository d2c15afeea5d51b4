package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

	private static final String TRANSLATIONS = "translations.txt";

	private final Map<String, KnowledgeLine> lines = new LinkedHashMap<>();

	private final Set<String> nothing = new LinkedHashSet<>();

	/**
	 * What a machine's translation makes of names; nothing where the files are not ours.
	 */
	private @Nullable Translations translations;

	private final StringBuilder content = new StringBuilder();

	/** Lines of the user's own files: they outweigh ours, and a wrong one is left out. */
	private final Set<String> users = new LinkedHashSet<>();

	/**
	 * Lines of ours that a user's line replaced: they come back where that one is wrong.
	 */
	private final Map<String, KnowledgeLine> replaced = new HashMap<>();

	private final List<String> problems = new ArrayList<>();

	/** Reads the files that {@code files.txt} lists. */
	KnowledgeReader readShipped() {
		for (String file : DataFile.beside(KnowledgeReader.class, "files.txt").words("")) {
			read(DataFile.beside(KnowledgeReader.class, file));
		}
		DataFile words = DataFile.beside(KnowledgeReader.class, TRANSLATIONS);
		words.sections().forEach((section, entries) -> entries.forEach((entry) -> note(section, entry)));
		this.translations = new Translations(words);
		return this;
	}

	KnowledgeReader read(DataFile file) {
		file.sections().forEach((section, entries) -> {
			for (DataFile.Entry entry : entries) {
				note(section, entry);
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
				note(section, entry);
				if (section.equals(NOTHING)) {
					this.nothing.add(entry.text());
					continue;
				}
				try {
					KnowledgeLine line = KnowledgeLine.parse(type(section, entry), entry);
					KnowledgeLine before = this.lines.put(line.key(), line);
					if (this.users.add(line.key()) && before != null) {
						this.replaced.put(line.key(), before);
					}
				}
				catch (IllegalArgumentException ex) {
					this.problems.add(ex.getMessage());
				}
			}
		});
		return this;
	}

	private void note(String section, DataFile.Entry entry) {
		this.content.append(section).append('\t').append(entry.text()).append('\n');
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
		Map<String, List<Name>> names = new LinkedHashMap<>();
		Map<Name, KnowledgeLine> origins = new HashMap<>();
		for (KnowledgeLine line : this.lines.values()) {
			Entity entity = entity(line);
			entities.put(line.key(), entity);
			for (Name name : line.names(entity)) {
				List<Name> same = names.computeIfAbsent(Folded.key(name.form()), (key) -> new ArrayList<>());
				if (!same.contains(name)) {
					same.add(name);
					origins.put(name, line);
				}
			}
		}
		names.values().forEach(this::preferUsers);
		if (this.translations != null) {
			this.translations.of(names)
				.forEach((name) -> names.put(Folded.key(name.form()), new ArrayList<>(List.of(name))));
		}
		List<String> clashes = Clashes.find(names, origins);
		names.replaceAll((form, same) -> List.copyOf(same));
		return new KnowledgeBase(Collections.unmodifiableMap(entities), Collections.unmodifiableMap(names),
				Collections.unmodifiableSet(this.nothing), SourceFile.sha256(this.content.toString()), clashes);
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
				this.users.remove(key);
				if (this.replaced.containsKey(key)) {
					this.lines.put(key, this.replaced.get(key));
				}
				else {
					this.lines.remove(key);
				}
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

	private Entity entity(KnowledgeLine line) {
		List<String> affiliations = line.values("at")
			.stream()
			.map((name) -> key(line, EntityType.ORGANIZATION, name))
			.toList();
		String chinese = line.values("zh").isEmpty() ? null : line.values("zh").getFirst();
		return new Entity(line.key(), line.type(), line.name(), chinese, line.legitimateNames(), Origin.KNOWN,
				one(line, "by", EntityType.ORGANIZATION), family(line), affiliations);
	}

	/**
	 * The family of a line.
	 * @throws IllegalArgumentException where families lead back to the line: they would
	 * never end
	 */
	private @Nullable String family(KnowledgeLine line) {
		String family = one(line, "of", line.type());
		Set<String> seen = new HashSet<>(Set.of(line.key()));
		KnowledgeLine next = this.lines.get(family);
		while (next != null && seen.add(next.key())) {
			List<String> above = next.values("of");
			next = above.isEmpty() ? null : this.lines.get(next.type().prefix() + Entity.slug(above.getFirst()));
		}
		if (next != null && next.key().equals(line.key())) {
			throw line.entry()
				.wrong(line.values("of").getFirst(), "a family that is no version of '%s'".formatted(line.name()));
		}
		return family;
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
			throw line.entry().wrong(name, "the canonical name of an entity of type %s".formatted(type.label()));
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

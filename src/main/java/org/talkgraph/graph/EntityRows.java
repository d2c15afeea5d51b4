package org.talkgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The entities that a talk needs, as rows of parameters. */
final class EntityRows {

	/** The origin of what talks alone know. */
	static final String DISCOVERED = "discovered";

	private final List<TalkRows.Entity> known;

	private final List<TalkRows.Entity> discovered;

	EntityRows(TalkRows rows, Needed needed) {
		Predicate<TalkRows.Entity> isDiscovered = (entity) -> entity.origin().equals(DISCOVERED);
		List<TalkRows.Entity> entities = rows.entities()
			.stream()
			.filter((entity) -> needed.contains(entity.key()))
			.toList();
		this.known = entities.stream().filter(isDiscovered.negate()).toList();
		this.discovered = entities.stream().filter(isDiscovered).toList();
	}

	List<Map<String, Object>> known() {
		return this.known.stream()
			.map((entity) -> Row.of("type", entity.type())
				.and("properties",
						Row.of("key", entity.key())
							.with("name", entity.name())
							.with("nameZh", entity.nameZh())
							.with("aliases", entity.aliases())
							.and("origin", entity.origin())))
			.toList();
	}

	List<Map<String, Object>> knownLinks() {
		return this.known.stream()
			.map((entity) -> Row.of("key", entity.key())
				.with("developer", entity.developer())
				.with("family", entity.family())
				.map())
			.toList();
	}

	/** Those that talks alone know, with what this one says of them. */
	List<Map<String, Object>> discovered() {
		return this.discovered.stream()
			.map((entity) -> Row.of("key", entity.key())
				.with("type", entity.type())
				.and("found",
						Row.of("name", entity.name())
							.with("nameZh", entity.nameZh())
							.with("aliases", entity.aliases())
							.with("developer", entity.developer())
							.with("family", entity.family())
							.map()))
			.toList();
	}

	List<String> discoveredKeys() {
		return this.discovered.stream().map(TalkRows.Entity::key).toList();
	}

}

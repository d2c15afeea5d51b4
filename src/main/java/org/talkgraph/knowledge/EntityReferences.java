package org.talkgraph.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.talkgraph.sound.Folded;

/** How a decision refers to entities: by key, or by a name that is nobody else's. */
final class EntityReferences {

	private final Map<String, Entity> entities;

	private final Map<String, List<Name>> names;

	/**
	 * @param names by folded form; both maps may change meanwhile
	 */
	EntityReferences(Map<String, Entity> entities, Map<String, List<Name>> names) {
		this.entities = entities;
		this.names = names;
	}

	/**
	 * The entity that is known.
	 * @throws IllegalArgumentException where it may be one of several
	 */
	Optional<Entity> known(Decision decision, String reference) {
		Entity byKey = this.entities.get(reference);
		if (byKey != null) {
			return Optional.of(byKey);
		}
		Optional<Entity> typed = typed(reference);
		if (typed.isPresent()) {
			return typed.map((one) -> this.entities.get(one.key()));
		}
		List<Entity> meanings = this.names.getOrDefault(Folded.key(reference), List.of())
			.stream()
			.map(Name::entity)
			.distinct()
			.toList();
		if (meanings.size() > 1) {
			throw decision.entry()
				.wrong(reference, "one entity, but it is a name of "
						+ String.join(", ", meanings.stream().map(Entity::key).sorted().toList()));
		}
		return meanings.stream().findFirst();
	}

	/**
	 * Somebody or something whom only talks know, named by type and name.
	 * @throws IllegalArgumentException where no type stands before the name
	 */
	static Entity unknown(Decision decision, String reference) {
		return typed(reference).orElseThrow(() -> decision.entry()
			.wrong(reference,
					"a name or key of the knowledge base, or a type before a name that only talks know: person:NAME"));
	}

	private static Optional<Entity> typed(String reference) {
		for (EntityType type : EntityType.values()) {
			if (reference.startsWith(type.prefix()) && reference.length() > type.prefix().length()) {
				return Optional.of(Entity.curated(type, reference.substring(type.prefix().length()).strip()));
			}
		}
		return Optional.empty();
	}

}

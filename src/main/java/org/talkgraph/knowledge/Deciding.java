package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.talkgraph.sound.Folded;

/**
 * Applies decisions to the entities and names of a knowledge base, one after the other.
 */
final class Deciding {

	private final Map<String, Entity> entities;

	private final Map<String, List<Name>> names = new LinkedHashMap<>();

	private final Map<String, Set<String>> refused = new TreeMap<>();

	private final EntityReferences references;

	private final List<Decision> unfounded = new ArrayList<>();

	private final List<String> problems = new ArrayList<>();

	Deciding(Map<String, Entity> entities, Map<String, List<Name>> names, Map<String, Set<String>> refused) {
		this.entities = new TreeMap<>(entities);
		names.forEach((form, same) -> this.names.put(form, new ArrayList<>(same)));
		this.references = new EntityReferences(this.entities, this.names);
		refused.forEach((form, keys) -> this.refused.put(form, new TreeSet<>(keys)));
	}

	Deciding apply(List<Decision> decisions) {
		for (Decision decision : decisions) {
			try {
				apply(decision);
			}
			catch (IllegalArgumentException ex) {
				this.problems.add(ex.getMessage());
			}
		}
		return this;
	}

	private void apply(Decision decision) {
		Optional<Entity> known = this.references.known(decision, decision.subject());
		if (decision.kind() == DecisionKind.REFUSE) {
			refuse(decision, known.map(Entity::key)
				.orElseGet(() -> EntityReferences.unknown(decision, decision.subject()).key()));
			return;
		}
		Entity named = known.orElseGet(() -> EntityReferences.unknown(decision, decision.subject()));
		// what is wrong is found before anything is changed
		Entity into = (decision.kind() == DecisionKind.MERGE) ? target(decision, named) : named;
		if (known.isEmpty()) {
			this.unfounded.add(decision);
		}
		Entity subject = known.orElseGet(() -> add(named));
		switch (decision.kind()) {
			case MERGE -> merge(subject, this.entities.containsKey(into.key()) ? into : add(into));
			case SPLIT -> merge(subject, add(Entity.curated(subject.type(), decision.value())));
			case ALIAS -> alias(subject, decision.value());
			default -> rename(decision, subject, known.isPresent());
		}
	}

	private Entity target(Decision decision, Entity subject) {
		Entity target = this.references.known(decision, decision.value())
			.orElseGet(() -> EntityReferences.unknown(decision, decision.value()));
		if (target.type() != subject.type()) {
			throw decision.entry()
				.wrong(decision.value(), "a %s, as '%s' is".formatted(subject.type().label(), subject.name()));
		}
		return target;
	}

	private Entity add(Entity entity) {
		this.entities.put(entity.key(), entity);
		name(new Name(entity.name(), entity, NameKind.CANONICAL, false, false));
		return entity;
	}

	/** A form that a user gives is taken from all others. */
	private void name(Name name) {
		this.names.put(Folded.key(name.form()), new ArrayList<>(List.of(name)));
	}

	private void merge(Entity from, Entity into) {
		if (from.key().equals(into.key())) {
			return;
		}
		List<String> aliases = new ArrayList<>(List.of(from.name()));
		aliases.addAll(from.aliases());
		this.entities.remove(from.key());
		Entity merged = into.withAliases(aliases);
		replace(from.key(), merged);
		replace(into.key(), merged);
		this.entities.replaceAll((key, entity) -> entity.rebound(from.key(), into.key()));
		this.names.values()
			.forEach((same) -> same
				.replaceAll((name) -> with(name, this.entities.getOrDefault(name.entity().key(), name.entity()))));
	}

	private void alias(Entity entity, String form) {
		Entity called = entity.withAliases(List.of(form));
		replace(entity.key(), called);
		name(new Name(form, called, NameKind.ALIAS, false, false));
	}

	/**
	 * Somebody whom one talk alone knows is whoever has the name that he is given: his
	 * own key would be that of everybody so called.
	 */
	private void rename(Decision decision, Entity subject, boolean known) {
		if (known || decision.talk() == null) {
			rename(subject, decision.value());
			return;
		}
		Entity named = Entity.curated(subject.type(), decision.value());
		merge(subject, this.entities.containsKey(named.key()) ? this.entities.get(named.key()) : add(named));
	}

	private void rename(Entity entity, String name) {
		Entity renamed = entity.renamed(name);
		replace(entity.key(), renamed);
		name(new Name(name, renamed, NameKind.CANONICAL, false, false));
	}

	private void refuse(Decision decision, String key) {
		String form = Folded.key(decision.value());
		List<Name> same = this.names.getOrDefault(form, new ArrayList<>());
		if (!same.removeIf((name) -> name.entity().key().equals(key))) {
			this.unfounded.add(decision);
		}
		if (same.isEmpty()) {
			this.names.remove(form);
		}
		this.refused.computeIfAbsent(form, (none) -> new TreeSet<>()).add(key);
	}

	/** Every name of the key means this entity. */
	private void replace(String key, Entity entity) {
		this.entities.put(entity.key(), entity);
		UnaryOperator<Name> replaced = (name) -> name.entity().key().equals(key) ? with(name, entity) : name;
		this.names.values().forEach((same) -> same.replaceAll(replaced));
	}

	private static Name with(Name name, Entity entity) {
		boolean other = name.kind() == NameKind.CANONICAL && !name.form().equals(entity.name())
				&& !name.form().equals(entity.chineseName());
		return new Name(name.form(), entity, other ? NameKind.ALIAS : name.kind(), name.weak(), name.exactCase());
	}

	Map<String, Entity> entities() {
		return this.entities;
	}

	Map<String, List<Name>> names() {
		Map<String, List<Name>> all = new LinkedHashMap<>();
		this.names.forEach((form, same) -> all.put(form, same.stream().distinct().toList()));
		return all;
	}

	Map<String, Set<String>> refused() {
		return this.refused;
	}

	/** Decisions about what no knowledge file knows: they fit only what a talk says. */
	List<Decision> unfounded() {
		return List.copyOf(this.unfounded);
	}

	List<String> problems() {
		return List.copyOf(this.problems);
	}

}

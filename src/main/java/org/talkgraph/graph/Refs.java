package org.talkgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.talkgraph.graph.TalkRows.Identity;

/**
 * What the rows of a talk refer to, as keys of nodes. Rows that contradict themselves are
 * refused here, before anything is written.
 */
final class Refs {

	private final String talk;

	private final Map<String, String> people = new HashMap<>();

	private final Set<String> anonymous = new HashSet<>();

	private final Set<String> entities;

	private final Set<String> turns;

	private final Set<String> utterances;

	Refs(TalkRows rows) {
		this.talk = rows.talk().key();
		this.entities = keys("entity", rows.entities(), TalkRows.Entity::key);
		this.turns = keys("turn", rows.turns(), TalkRows.Turn::key);
		this.utterances = keys("utterance", rows.utterances(), TalkRows.Utterance::key);
		keys("claim", rows.claims(), TalkRows.Claim::key);
		keys("handle", rows.people(), TalkRows.Person::handle);
		FoundPeople found = new FoundPeople(rows);
		for (TalkRows.Person person : rows.people()) {
			String key = switch (person.identity()) {
				case Identity.Known known -> entity(known.entityKey(), "person", person.handle());
				case Identity.Named named -> found.key(named);
				case Identity.Addressed addressed -> Keys.addressed(this.talk, addressed.form());
				case Identity.Anonymous unnamed -> Keys.anonymous(this.talk, unnamed.label());
			};
			this.people.put(person.handle(), key);
			if (person.identity() instanceof Identity.Anonymous) {
				this.anonymous.add(person.handle());
			}
		}
	}

	String person(String handle, String what, String which) {
		return known(this.people.get(handle), handle, what, which, "the handle of a person");
	}

	/**
	 * Of a person's handle or an entity's key; nothing can be meant by an anonymous one.
	 */
	String meant(String ref, String what, String which) {
		if (this.anonymous.contains(ref)) {
			return known(null, ref, what, which, "somebody or something that has a name");
		}
		String person = this.people.get(ref);
		return (person != null) ? person : entity(ref, what, which);
	}

	String entity(String key, String what, String which) {
		return known(this.entities.contains(key) ? key : null, key, what, which, "the key of an entity");
	}

	String turn(String key, String what, String which) {
		return known(this.turns.contains(key) ? key : null, key, what, which, "the key of a turn");
	}

	String utterance(String key, String what, String which) {
		return known(this.utterances.contains(key) ? key : null, key, what, which, "the key of an utterance");
	}

	private String known(@Nullable String found, String ref, String what, String which, String expected) {
		if (found == null) {
			throw new IllegalArgumentException("talk '%s': %s '%s' refers to '%s': expected %s of the same talk"
				.formatted(this.talk, what, which, ref, expected));
		}
		return found;
	}

	private <T> Set<String> keys(String what, List<T> rows, Function<T, String> key) {
		Set<String> keys = new HashSet<>();
		for (T row : rows) {
			if (!keys.add(key.apply(row))) {
				throw new IllegalArgumentException("talk '%s': %s '%s' occurs twice: expected each once"
					.formatted(this.talk, what, key.apply(row)));
			}
		}
		return keys;
	}

}

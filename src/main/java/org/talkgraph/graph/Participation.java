package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How one person takes part in a talk. */
final class Participation {

	private @Nullable String name;

	private @Nullable String role;

	private @Nullable String affiliation;

	private final List<String> evidence = new ArrayList<>();

	private int turns;

	private long characters;

	void add(TalkRows.Person person) {
		this.name = (this.name != null) ? this.name : person.name();
		this.role = (this.role != null) ? this.role : person.role();
		this.affiliation = (this.affiliation != null) ? this.affiliation : person.affiliation();
		this.evidence.addAll(person.evidence());
	}

	void addTurn(long turnCharacters) {
		this.turns++;
		this.characters += turnCharacters;
	}

	Map<String, Object> properties() {
		return Row.of("name", this.name)
			.with("role", this.role)
			.with("affiliation", this.affiliation)
			.with("evidence", List.copyOf(this.evidence))
			.with("turns", this.turns)
			.and("characters", this.characters);
	}

}

package org.talkgraph.roster;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.transcript.Details;

/** People by their names: known ones, and else new ones. */
record KnownPeople(KnowledgeBase knowledge) {

	Entity person(String name) {
		return known(name, EntityType.PERSON).orElseGet(() -> Entity.discovered(EntityType.PERSON, name));
	}

	/** Where the heading says that somebody belongs; null where it says nothing. */
	@Nullable Affiliation affiliation(Details.Person person) {
		String name = person.affiliation();
		if (name == null) {
			return null;
		}
		return known(name, EntityType.ORGANIZATION).map((organization) -> Affiliation.known(organization, null))
			.orElseGet(() -> new Affiliation(name, null, null));
	}

	private Optional<Entity> known(String name, EntityType type) {
		return this.knowledge.names(name)
			.stream()
			.filter((known) -> known.entity().type() == type && !known.weak())
			.map(Name::entity)
			.findFirst();
	}

}

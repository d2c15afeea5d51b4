package org.talkgraph.roster;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;

/** People by their names: known ones, and else new ones. */
record KnownPeople(KnowledgeBase knowledge) {

	Entity person(String name) {
		return this.knowledge.names(name)
			.stream()
			.filter((known) -> known.entity().type() == EntityType.PERSON && !known.weak())
			.map(Name::entity)
			.findFirst()
			.orElseGet(() -> Entity.discovered(EntityType.PERSON, name));
	}

}

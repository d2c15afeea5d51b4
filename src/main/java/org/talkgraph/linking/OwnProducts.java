package org.talkgraph.linking;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Roster;

/**
 * What is made where the people of a talk are from: they speak of it, though perhaps the
 * recogniser never wrote its name right.
 */
final class OwnProducts {

	private final Map<String, List<Entity>> byMaker;

	OwnProducts(KnowledgeBase knowledge) {
		this.byMaker = knowledge.entities()
			.stream()
			.filter((entity) -> entity.developer() != null)
			.collect(Collectors.groupingBy(Entity::developer));
	}

	/**
	 * By makers, then by keys. Where somebody is known to be from counts as what the talk
	 * says of it does: nothing is claimed of it, it only tells what to listen for.
	 */
	List<Entity> of(Roster roster) {
		TreeSet<String> makers = new TreeSet<>();
		for (Participant participant : roster.participants()) {
			Entity person = participant.person();
			Entity organization = participant.organization();
			if (organization != null) {
				makers.add(organization.key());
			}
			if (person != null) {
				makers.addAll(person.affiliations());
			}
		}
		return makers.stream().flatMap((maker) -> this.byMaker.getOrDefault(maker, List.of()).stream()).toList();
	}

}

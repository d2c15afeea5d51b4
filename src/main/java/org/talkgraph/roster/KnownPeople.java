package org.talkgraph.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.transcript.Details;

/** People by their names: known ones, and else new ones. */
final class KnownPeople {

	private final KnowledgeBase knowledge;

	private final KnownBySound sounds;

	private final MentionDetector organizations;

	KnownPeople(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		this.sounds = new KnownBySound(knowledge);
		this.organizations = MentionDetector.of("organization",
				knowledge.forms()
					.values()
					.stream()
					.flatMap(List::stream)
					.filter((name) -> name.entity().type() == EntityType.ORGANIZATION)
					.toList(),
				knowledge);
	}

	KnowledgeBase knowledge() {
		return this.knowledge;
	}

	/** Somebody whose name is written by people. */
	Entity person(String name) {
		return written(name).orElseGet(() -> Entity.discovered(EntityType.PERSON, name));
	}

	/** Who has one of these names, as they are written. */
	private Optional<Entity> written(String name) {
		return known(name, EntityType.PERSON);
	}

	/**
	 * The known person whom the spellings of a recogniser mean, empty where none is
	 * known.
	 * @param organizations keys of those that the talk says beside them
	 */
	Optional<Entity> heard(Collection<String> spellings, Set<String> organizations) {
		List<Optional<Entity>> exact = spellings.stream().map(this::written).filter(Optional::isPresent).toList();
		return !exact.isEmpty() ? exact.getFirst()
				: spellings.stream()
					.flatMap((spelling) -> this.sounds.person(spelling, organizations).stream())
					.findFirst();
	}

	/** Who is meant by somebody of a heading, or whom only a talk names. */
	Entity of(Details.Person person) {
		return person.heard() ? heard(person) : person(person.name());
	}

	private Entity heard(Details.Person person) {
		List<String> name = List.of(person.name());
		return heard(name, Set.of()).or(() -> heard(name, organizations(person)))
			.orElseGet(() -> Entity.discovered(EntityType.PERSON, person.name()));
	}

	/** Keys of the organizations that a talk says beside somebody whom only it names. */
	private Set<String> organizations(Details.Person person) {
		String around = person.around();
		return (around == null) ? Set.of()
				: NearOrganizations.keys(this.organizations.detect(around).stream()).collect(Collectors.toSet());
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

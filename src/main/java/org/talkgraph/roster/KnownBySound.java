package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.NameKind;

/**
 * Known people by the sound of their Chinese names. Of all who sound so a name of three
 * syllables has hardly two in one field; one of two, or one that only sounds alike, means
 * the known person only where the talk says an organization of his or hers beside it.
 */
final class KnownBySound {

	private final KnowledgeBase knowledge;

	private final LatinBySound latin;

	private final Map<String, List<Known>> bySound = new HashMap<>();

	private final Map<String, List<Known>> byOrganization = new HashMap<>();

	private record Known(Entity person, SoundingName name) {
	}

	KnownBySound(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		this.latin = new LatinBySound(knowledge);
		for (Entity entity : knowledge.entities()) {
			if (entity.type() == EntityType.PERSON && ChineseForms.isChinese(entity.name())
					&& ChineseForms.isFull(entity.name())) {
				SoundingName.of(entity.name()).ifPresent((name) -> add(new Known(entity, name)));
			}
		}
	}

	private void add(Known known) {
		this.bySound.computeIfAbsent(key(known.name()), (key) -> new ArrayList<>()).add(known);
		for (String organization : known.person().affiliations()) {
			this.byOrganization.computeIfAbsent(organization, (key) -> new ArrayList<>()).add(known);
		}
	}

	private static String key(SoundingName name) {
		return Arrays.toString(name.syllables());
	}

	/**
	 * Who is meant by a full name in the spelling of a recogniser; empty where nobody who
	 * is known may be, or several.
	 * @param organizations keys of those that the talk says beside the name
	 */
	Optional<Entity> person(String spelling, Set<String> organizations) {
		if (!ChineseForms.isChinese(spelling)) {
			return this.latin.person(spelling, organizations)
				.filter((person) -> !this.knowledge.isRefused(spelling, person));
		}
		SoundingName said = SoundingName.of(spelling).filter((name) -> ChineseForms.isFull(name.form())).orElse(null);
		if (said == null) {
			return Optional.empty();
		}
		List<Known> same = this.bySound.getOrDefault(key(said), List.of())
			.stream()
			.filter((known) -> !this.knowledge.isRefused(spelling, known.person()))
			.toList();
		return only(same, (known) -> belongs(known, organizations))
			.or(() -> only(same, (known) -> isAlone(known, said)))
			.or(() -> only(near(organizations, spelling), (known) -> said.isLong() && known.name().isNear(said)));
	}

	/** Whether the sound alone tells who is meant. */
	private boolean isAlone(Known known, SoundingName said) {
		return said.isLong() && this.knowledge.names(known.name().form())
			.stream()
			.noneMatch((name) -> name.kind() == NameKind.CANONICAL && name.weak());
	}

	private static boolean belongs(Known known, Set<String> organizations) {
		return known.person().affiliations().stream().anyMatch(organizations::contains);
	}

	private List<Known> near(Collection<String> organizations, String spelling) {
		return organizations.stream()
			.flatMap((key) -> this.byOrganization.getOrDefault(key, List.of()).stream())
			.filter((known) -> !this.knowledge.isRefused(spelling, known.person()))
			.toList();
	}

	private static Optional<Entity> only(List<Known> known, Predicate<Known> which) {
		Set<Entity> people = known.stream()
			.filter(which)
			.map(Known::person)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return (people.size() == 1) ? people.stream().findFirst() : Optional.empty();
	}

}

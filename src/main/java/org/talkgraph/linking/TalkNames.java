package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Roster;
import org.talkgraph.sound.Folded;
import org.talkgraph.sound.LatinScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Details;

/**
 * The entities for which a talk speaks, with the strongest reason: who takes part, what
 * its title says, what it names exactly, what belongs to these, and what is made where
 * its speakers are from.
 */
final class TalkNames {

	static final String PARTICIPANT = "takes part in this talk";

	static final String EVENT = "takes part in the same event";

	static final String TITLE = "in the title or the event's name";

	static final String NAMED = "named exactly in this talk";

	static final String FAMILY = "its family or a version of it is named";

	static final String OWN = "made where a speaker is from";

	static final String RELATED = "belongs to what this talk names";

	private static final DataFile SOUGHT = DataFile.beside(TalkNames.class, "sought.txt");

	private static final int MOST = SOUGHT.count("most names");

	private static final int SHORTEST = SOUGHT.count("shortest in a title");

	private static final int LONGEST = SOUGHT.count("longest in a title");

	private static final int LONG_WORD = SOUGHT.count("long word");

	private static final int OFTEN = DataFile.beside(TalkNames.class, "heard.txt").count("spoken of often");

	/** Stands for the name that was misheard. */
	private static final String ANY = "*";

	private final Map<String, Entity> entities = new LinkedHashMap<>();

	private final Map<String, String> reasons = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	/** By entity, the legitimate names by which the talk names it, folded. */
	private final Map<String, Set<String>> said = new HashMap<>();

	private final List<Entity> products = new ArrayList<>();

	private final KnowledgeBase knowledge;

	private TalkNames(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	static TalkNames of(Details details, Roster roster, List<Entity> event, List<Link> links, KnowledgeBase knowledge) {
		TalkNames names = new TalkNames(knowledge);
		for (Participant participant : roster.participants()) {
			Entity person = participant.person();
			Entity organization = participant.organization();
			if (person != null) {
				names.add(person, PARTICIPANT);
			}
			if (organization != null) {
				names.add(organization, NAMED);
			}
		}
		Stream.of(details.event(), details.session(), details.title())
			.filter(Objects::nonNull)
			.forEach(names::addTitle);
		event.forEach((person) -> names.add(person, EVENT));
		for (Link link : links) {
			if (link instanceof Link.Linked linked) {
				names.add(linked.entity(), NAMED);
				names.counts.merge(family(linked.entity()), 1, Integer::sum);
				names.addSaid(linked);
			}
		}
		List.copyOf(names.entities.values()).forEach(names::addRelated);
		return names;
	}

	/**
	 * With what is made where its speakers are from, where nothing else speaks for it.
	 */
	TalkNames withProducts(List<Entity> made) {
		made.stream()
			.filter((product) -> this.reasons.putIfAbsent(product.key(), OWN) == null)
			.forEach(this.products::add);
		return this;
	}

	private void addSaid(Link.Linked linked) {
		linked.mention()
			.names()
			.stream()
			.filter((name) -> name.entity().key().equals(linked.entity().key()))
			.forEach((name) -> this.said.computeIfAbsent(linked.entity().key(), (key) -> new HashSet<>())
				.add(name.isHeard() ? ANY : Folded.key(name.form())));
	}

	private void addTitle(String title) {
		for (int start = 0; start < title.length(); start++) {
			for (int end = start + SHORTEST; end <= Math.min(title.length(), start + LONGEST); end++) {
				if (Character.isIdeographic(title.charAt(start))) {
					this.knowledge.names(title.substring(start, end))
						.stream()
						.filter((name) -> !name.weak() && name.entity().type() == EntityType.ORGANIZATION)
						.forEach((name) -> add(name.entity(), TITLE));
				}
			}
		}
	}

	private void addRelated(Entity entity) {
		Optional.ofNullable(entity.family()).flatMap(this.knowledge::entity).ifPresent((family) -> add(family, FAMILY));
		Set<String> keys = new LinkedHashSet<>(entity.affiliations());
		Optional.ofNullable(entity.developer()).ifPresent(keys::add);
		keys.stream().map(this.knowledge::entity).flatMap(Optional::stream).forEach((other) -> add(other, RELATED));
	}

	private void add(Entity entity, String reason) {
		if (this.entities.size() < MOST && this.reasons.putIfAbsent(entity.key(), reason) == null) {
			this.entities.put(entity.key(), entity);
		}
	}

	Collection<Entity> entities() {
		return this.entities.values();
	}

	/** What is made where somebody who takes part is from, and named no other way. */
	List<Entity> products() {
		return this.products;
	}

	/** Why the talk speaks for an entity; a version is spoken for by its family. */
	Optional<String> reason(Entity entity) {
		String family = entity.family();
		return Optional.ofNullable(this.reasons.get(entity.key()))
			.or(() -> Optional.ofNullable((family != null) ? this.reasons.get(family) : null).map((reason) -> FAMILY))
			.or(() -> Optional.ofNullable((entity.developer() != null) ? this.reasons.get(entity.developer()) : null)
				.map((reason) -> RELATED));
	}

	/** Whether the talk names an entity or its family more than a few times. */
	boolean isOften(Entity entity) {
		return this.counts.getOrDefault(family(entity), 0) >= OFTEN;
	}

	private static String family(Entity entity) {
		return Objects.requireNonNullElse(entity.family(), entity.key());
	}

	/** Whether the talk names an entity plainly, and never by this one of its names. */
	boolean prefersAnother(Entity entity, String form) {
		Set<String> these = this.said.getOrDefault(entity.key(), Set.of());
		return !these.isEmpty() && !these.contains(ANY) && !these.contains(Folded.key(form));
	}

	/** Whether somebody takes part. */
	boolean takesPart(Entity person) {
		return PARTICIPANT.equals(this.reasons.get(person.key()));
	}

	/** Whether somebody takes part in another talk of the same event. */
	boolean isOfEvent(Entity person) {
		return EVENT.equals(this.reasons.get(person.key()));
	}

	/** Legitimate names of an entity that are no ordinary words. */
	static Set<String> forms(Entity entity, KnowledgeBase knowledge) {
		return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
			.filter((form) -> isLongLatin(form) || !isWeak(form, entity, knowledge))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** An ordinary word may be misheard as something that is none. */
	private static boolean isLongLatin(String form) {
		return form.length() >= LONG_WORD && LatinScript.has(form.charAt(0));
	}

	private static boolean isWeak(String form, Entity entity, KnowledgeBase knowledge) {
		return knowledge.names(form)
			.stream()
			.anyMatch((name) -> name.weak() && name.entity().key().equals(entity.key()));
	}

	/** People with Chinese names who take part or are named in full. */
	List<Entity> chinesePeople() {
		return this.entities.values()
			.stream()
			.filter((entity) -> entity.type() == EntityType.PERSON && Character.isIdeographic(entity.name().charAt(0)))
			.toList();
	}

}

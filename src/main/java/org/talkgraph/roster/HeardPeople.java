package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

/**
 * Tells whom the names of one talk mean that nobody but a recogniser has written: a known
 * person, somebody of another talk of the same event, or else a new one.
 */
final class HeardPeople {

	private final KnownPeople known;

	private final NearOrganizations organizations;

	private final List<Details.Person> event;

	private final DisplayScript script;

	private final Map<String, Set<String>> spellings = new LinkedHashMap<>();

	HeardPeople(Talk talk, List<Mention> mentions, KnownPeople known) {
		this.known = known;
		this.organizations = new NearOrganizations(mentions);
		Set<String> here = new LinkedHashSet<>();
		talk.details().people().forEach((person) -> here.add(person.name()));
		this.event = talk.event().stream().filter((person) -> !here.contains(person.name())).toList();
		this.script = DisplayScript.of(talk);
	}

	/**
	 * Whom all these spellings mean.
	 * @param shown the one that is shown where nobody is known
	 * @param places where the talk says them
	 */
	Entity person(List<String> written, String shown, List<Span> places) {
		Entity person = meant(written, shown, places);
		note(person, written);
		return person;
	}

	private Entity meant(List<String> written, String shown, List<Span> places) {
		return this.known.heard(ordered(written, shown), this.organizations.around(places))
			.or(() -> ofEvent(written))
			.orElseGet(() -> Entity.discovered(EntityType.PERSON, this.script.shown(shown)));
	}

	/** Whom a heading names, or an announcement. */
	Entity declared(Details.Person person) {
		Entity entity = this.known.of(person);
		if (person.heard()) {
			note(entity, List.of(person.name()));
		}
		return entity;
	}

	/**
	 * Who introduces himself: one of those who are there already, where it sounds like
	 * the only one of them, else whomever the name means.
	 */
	Entity introduced(String name, Span place, List<Entity> here) {
		List<Entity> same = here.stream().filter((person) -> isCalled(person, name)).toList();
		Entity meant = (same.size() == 1) ? same.getFirst() : meant(List.of(name), name, List.of(place));
		if (same.size() != 1 && here.contains(meant) && isOtherLatin(name, meant)) {
			return Entity.discovered(EntityType.PERSON, name);
		}
		note(meant, List.of(name));
		return meant;
	}

	/**
	 * Whether a Latin name is none of somebody's: who gives it beside him is somebody
	 * else, however alike they sound.
	 */
	private static boolean isOtherLatin(String name, Entity person) {
		return !ChineseForms.isChinese(name) && !person.name().equals(name) && !person.aliases().contains(name);
	}

	private boolean isCalled(Entity person, String name) {
		return Stream.concat(Stream.of(person.name()), this.spellings.getOrDefault(person.key(), Set.of()).stream())
			.anyMatch((own) -> own.equals(name) || SoundingName.mayBeOne(own, name));
	}

	private void note(Entity person, List<String> written) {
		Set<String> all = this.spellings.computeIfAbsent(person.key(), (key) -> new LinkedHashSet<>());
		all.addAll(written);
		all.remove(person.name());
	}

	private static List<String> ordered(List<String> written, String first) {
		List<String> ordered = new ArrayList<>(List.of(first));
		written.stream().filter((name) -> !name.equals(first)).forEach(ordered::add);
		return ordered;
	}

	/** The only one of another talk who may be called so. */
	private Optional<Entity> ofEvent(List<String> written) {
		List<Details.Person> same = this.event.stream()
			.filter((person) -> written.stream().anyMatch((name) -> isOne(name, person)))
			.toList();
		return (same.size() == 1) ? Optional.of(this.known.of(same.getFirst())) : Optional.empty();
	}

	private static boolean isOne(String name, Details.Person person) {
		return SoundingName.mayBeOne(name, person.name())
				|| (person.heard() && ChineseForms.mayBe(name, person.name()));
	}

	/**
	 * By the key of a person, how the talk writes the name where it writes it otherwise.
	 */
	Map<String, Set<String>> spellings() {
		return Map.copyOf(this.spellings);
	}

}

package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups the names of a talk by the people they are used for: "Chris" and "Chris Benson"
 * are one, unless there is another Chris.
 */
final class People {

	/** No talk has more; names beyond them are their own and nobody else's. */
	static final int MOST = 200;

	private final List<Persona> personas = new ArrayList<>();

	private final Map<String, Persona> byName = new HashMap<>();

	private final SideBySide apart;

	/**
	 * @param declared names that heading, metadata and labels say
	 * @param said in the order in which they are said
	 */
	People(List<String> declared, List<UsedName> said) {
		this.apart = new SideBySide(said);
		List<Tally> names = tallies(declared, said);
		List<Tally> heard = names.stream().filter((name) -> !name.declared()).toList();
		List<Tally> present = heard.stream().filter(Tally::tellsParticipant).toList();
		// who is certain comes first: a shorter name is that of somebody who is there
		names.stream().filter(Tally::declared).forEach(this::addPerson);
		present.stream().filter((name) -> name.name().isFull()).takeWhile((name) -> hasRoom()).forEach(this::addPerson);
		present.stream()
			.filter((name) -> !name.name().isFull())
			.takeWhile((name) -> hasRoom())
			.forEach((name) -> addShort(name, names));
		heard.stream().filter((name) -> !this.byName.containsKey(name.name().text())).forEach(this::addMention);
	}

	/** Each name once, with what is done by saying it; those that are declared first. */
	private static List<Tally> tallies(List<String> declared, List<UsedName> said) {
		Map<String, List<NameUse>> uses = new LinkedHashMap<>();
		declared.forEach((name) -> uses.put(name, new ArrayList<>()));
		said.forEach((used) -> uses.computeIfAbsent(used.name().text(), (key) -> new ArrayList<>()).add(used.use()));
		Set<String> known = Set.copyOf(declared);
		return uses.entrySet()
			.stream()
			.map((name) -> Tally.of(name.getKey(), known.contains(name.getKey()), name.getValue()))
			.toList();
	}

	/** Those who may take part in the talk, by their index. */
	List<Persona> all() {
		return this.personas;
	}

	/** Whom a name stands for, where it is one of them and only one. */
	Optional<Persona> of(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

	private void addPerson(Tally tally) {
		Optional<Persona> same = hasRoom() ? matching(tally.name()).stream().findFirst() : Optional.empty();
		same.or(() -> soundingLike(tally)).ifPresentOrElse((persona) -> join(persona, tally), () -> begin(tally));
	}

	/**
	 * The only one whose name sounds like one that is written otherwise. What heading and
	 * labels say is written by people, who tell apart what sounds alike.
	 */
	private Optional<Persona> soundingLike(Tally tally) {
		String name = tally.name().text();
		if (!ChineseForms.isChinese(name) || tally.declared() || !hasRoom()) {
			return Optional.empty();
		}
		return SoundingName.of(name).flatMap((sound) -> {
			List<Persona> same = this.personas.stream()
				.filter((persona) -> persona.soundsLike(sound) && !persona.isApartFrom(name, this.apart))
				.toList();
			return (same.size() == 1) ? Optional.of(same.getFirst()) : Optional.empty();
		});
	}

	/**
	 * A given name is that of the only one who may have it; or of somebody of whom
	 * nothing but the full name is said elsewhere.
	 */
	private void addShort(Tally tally, List<Tally> all) {
		List<Persona> same = matching(tally.name());
		if (same.size() == 1) {
			join(same.getFirst(), tally);
		}
		else if (same.isEmpty()) {
			soundingLike(tally).ifPresentOrElse((persona) -> join(persona, tally), () -> beginShort(tally, all));
		}
	}

	private void beginShort(Tally tally, List<Tally> all) {
		Persona persona = begin(tally);
		List<Tally> full = all.stream()
			.filter((other) -> other.name().isFull() && !other.tellsParticipant() && other.name().mayBe(tally.name()))
			.toList();
		if (full.size() == 1) {
			join(persona, full.getFirst());
		}
	}

	/**
	 * A full name that is only mentioned is not that of somebody known by another name.
	 */
	private void addMention(Tally tally) {
		List<Persona> same = matching(tally.name());
		if (same.isEmpty()) {
			soundingLike(tally).ifPresent((persona) -> join(persona, tally));
		}
		if (same.size() == 1 && (same.getFirst().hasFullName() || !tally.name().isFull())) {
			join(same.getFirst(), tally);
		}
	}

	private boolean hasRoom() {
		return this.personas.size() < MOST;
	}

	private List<Persona> matching(PersonName name) {
		return this.personas.stream().limit(MOST).filter((persona) -> persona.mayBe(name)).toList();
	}

	private Persona begin(Tally tally) {
		Persona persona = new Persona(this.personas.size(), tally);
		this.personas.add(persona);
		this.byName.put(tally.name().text(), persona);
		return persona;
	}

	private void join(Persona persona, Tally tally) {
		persona.add(tally);
		this.byName.put(tally.name().text(), persona);
	}

}

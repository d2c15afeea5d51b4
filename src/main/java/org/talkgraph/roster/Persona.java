package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Somebody whom the talk names, with all the names that are used for him or her. */
final class Persona {

	/**
	 * The fullest name last: as declared, the longest Chinese form, no short form, as the
	 * bearer says it, as it is said most often.
	 */
	private static final Comparator<Tally> FULLEST = Comparator.comparing((Tally tally) -> tally.name().isFull())
		.thenComparing(Tally::declared)
		.thenComparingInt((tally) -> ChineseForms.isChinese(tally.name().text()) ? tally.name().text().length() : 0)
		.thenComparing((tally) -> !Nicknames.isShort(tally.name().text()))
		.thenComparingInt((tally) -> tally.count((use) -> use == NameUse.INTRODUCES_SELF))
		.thenComparingInt((tally) -> tally.count(NameUse::tellsParticipant))
		.thenComparingInt((tally) -> tally.count((use) -> true))
		.thenComparing((tally) -> tally.name().text(), Comparator.reverseOrder());

	private final int index;

	private final List<Tally> names = new ArrayList<>();

	private final List<PersonName> full = new ArrayList<>();

	/** The sounds of those names that have one. */
	private final List<SoundingName> sounds = new ArrayList<>();

	Persona(int index, Tally first) {
		this.index = index;
		add(first);
	}

	int index() {
		return this.index;
	}

	void add(Tally name) {
		this.names.add(name);
		if (name.name().isFull()) {
			this.full.add(name.name());
		}
		SoundingName.of(name.name().text()).ifPresent(this.sounds::add);
	}

	boolean mayBe(PersonName name) {
		if (name.isFull() && !this.full.isEmpty()) {
			return this.full.stream().allMatch(name::mayBe);
		}
		return this.names.stream().anyMatch((tally) -> tally.name().mayBe(name));
	}

	/** Whether a name that is written otherwise sounds like one of these. */
	boolean soundsLike(SoundingName name) {
		return this.sounds.stream().anyMatch((own) -> own.mayBe(name));
	}

	/** Whether one of these names is said beside another as that of somebody else. */
	boolean isApartFrom(String name, SideBySide apart) {
		return this.names.stream().anyMatch((own) -> apart.have(own.name().text(), name));
	}

	/** All the names, as the talk writes them. */
	List<String> spellings() {
		return this.names.stream().map((tally) -> tally.name().text()).toList();
	}

	/** The fullest of the names. */
	String name() {
		return this.names.stream().max(FULLEST).orElseThrow().name().text();
	}

	boolean hasFullName() {
		return !this.full.isEmpty();
	}

	/** Whether heading, metadata or a label name this person. */
	boolean isDeclared() {
		return this.names.stream().anyMatch(Tally::declared);
	}

	/** Whether somebody who is there is meant, and not only thanked. */
	boolean isPresent() {
		return isDeclared() || count(NameUse::tellsPresence) > 0;
	}

	/** Whether this person is spoken to, and not otherwise said to take part. */
	boolean isOnlyAddressed() {
		return !isDeclared() && count(NameUse::tellsParticipant) == count((use) -> use == NameUse.ADDRESSED);
	}

	private int count(Predicate<NameUse> which) {
		return this.names.stream().mapToInt((tally) -> tally.count(which)).sum();
	}

}

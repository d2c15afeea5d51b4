package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Somebody whom the talk names, with all the names that are used for him or her. */
final class Persona {

	private final int index;

	private final List<Tally> names = new ArrayList<>();

	Persona(int index, Tally first) {
		this.index = index;
		this.names.add(first);
	}

	/**
	 * How often a name is said.
	 *
	 * @param introduced as somebody who is there
	 * @param declared whether heading, metadata or a label say it
	 */
	record Tally(PersonName name, int count, int asParticipant, int introduced, int bySelf, boolean declared) {

		static Tally declared(String name) {
			return new Tally(PersonName.of(name), 0, 0, 0, 0, true);
		}

		Tally plus(NameUse use) {
			return new Tally(this.name, this.count + 1, this.asParticipant + (use.tellsParticipant() ? 1 : 0),
					this.introduced + (use.tellsPresence() ? 1 : 0), this.bySelf + ((use == NameUse.INTRODUCES_SELF) ? 1 : 0), this.declared);
		}

		boolean tellsParticipant() {
			return this.declared || this.asParticipant > 0;
		}

	}

	int index() {
		return this.index;
	}

	void add(Tally name) {
		this.names.add(name);
	}

	boolean mayBe(PersonName name) {
		List<PersonName> full = this.names.stream().map(Tally::name).filter(PersonName::isFull).toList();
		if (name.isFull() && !full.isEmpty()) {
			return full.stream().allMatch(name::mayBe);
		}
		return this.names.stream().anyMatch((tally) -> tally.name().mayBe(name));
	}

	/** The fullest of the names: as declared, as said by the bearer, or as said most often. */
	String name() {
		return best().name().text();
	}

	boolean hasFullName() {
		return best().name().isFull();
	}

	/** Whether somebody who takes part is meant, and not only now and then spoken to. */
	boolean takesPart() {
		return this.names.stream().anyMatch((tally) -> tally.declared() || tally.introduced() > 0);
	}

	/** Whether heading, metadata or a label name this person. */
	boolean isDeclared() {
		return this.names.stream().anyMatch(Tally::declared);
	}

	private Tally best() {
		return this.names.stream()
			.max(Comparator.comparing((Tally tally) -> tally.name().isFull())
				.thenComparing(Tally::declared)
				.thenComparingInt((tally) -> ChineseForms.isChinese(tally.name().text()) ? tally.name().text().length() : 0)
				.thenComparing((tally) -> !Nicknames.isShort(tally.name().text()))
				.thenComparingInt(Tally::bySelf)
				.thenComparingInt(Tally::asParticipant)
				.thenComparingInt(Tally::count)
				.thenComparing((tally) -> tally.name().text(), Comparator.reverseOrder()))
			.orElseThrow();
	}

}

package org.talkgraph.roster;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A name and how often it is used in which way.
 *
 * @param declared whether heading, metadata or a label say it
 */
record Tally(PersonName name, Map<NameUse, Integer> uses, boolean declared) {

	static Tally of(String name, boolean declared, Collection<NameUse> uses) {
		Map<NameUse, Integer> counts = new EnumMap<>(NameUse.class);
		uses.forEach((use) -> counts.merge(use, 1, Integer::sum));
		return new Tally(PersonName.of(name), counts, declared);
	}

	int count(Predicate<NameUse> which) {
		return this.uses.entrySet()
			.stream()
			.filter((use) -> which.test(use.getKey()))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	/** Whether only somebody who takes part is named so. */
	boolean tellsParticipant() {
		return this.declared || count(NameUse::tellsParticipant) > 0;
	}

}

package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.talkgraph.graph.TalkRows.Event;
import org.talkgraph.graph.TalkRows.Identity;

/** The people of one talk who are known by their full names only, one for each name. */
final class FoundPeople {

	private final SortedMap<String, FoundPerson> byPrefix = new TreeMap<>();

	FoundPeople(TalkRows rows) {
		SortedMap<String, List<TalkRows.Person>> groups = new TreeMap<>();
		for (TalkRows.Person person : rows.people()) {
			if (person.identity() instanceof Identity.Named named) {
				groups.computeIfAbsent(Keys.namePrefix(named.name()), (prefix) -> new ArrayList<>()).add(person);
			}
		}
		groups.forEach((prefix, people) -> this.byPrefix.put(prefix, found(prefix, people, rows.talk())));
	}

	/**
	 * The key of this person as far as this talk alone can say; settling the name may
	 * find another.
	 */
	String key(Identity.Named named) {
		FoundPerson found = this.byPrefix.get(Keys.namePrefix(named.name()));
		if (found == null) {
			throw new IllegalArgumentException("'%s' is no person of this talk".formatted(named.name()));
		}
		return found.person();
	}

	List<FoundPerson> all() {
		return List.copyOf(this.byPrefix.values());
	}

	private static FoundPerson found(String prefix, List<TalkRows.Person> people, TalkRows.Talk talk) {
		List<String> names = new ArrayList<>();
		List<String> affiliations = new ArrayList<>();
		for (TalkRows.Person person : people) {
			if (person.identity() instanceof Identity.Named named) {
				names.add(named.name());
			}
			if (person.affiliation() != null && !affiliations.contains(person.affiliation())) {
				affiliations.add(person.affiliation());
			}
		}
		Event event = talk.event();
		FoundPerson found = new FoundPerson("", talk.key(), Ranked.byFrequency(names).getFirst(), affiliations,
				(event != null) ? Keys.event(event.name(), event.year()) : null);
		String key = Keys.named(prefix, found.tokens().first());
		return new FoundPerson(key, found.talk(), found.name(), found.affiliations(), found.event());
	}

}

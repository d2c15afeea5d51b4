package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which of those who share a name are one: the connected components over what they share,
 * whatever the order in which the talks came.
 */
record SamePeople(SortedSet<String> tokens, List<FoundPerson> found) {

	/** The components of one name, by their smallest tokens. */
	static List<SamePeople> among(Collection<FoundPerson> name) {
		List<SamePeople> components = new ArrayList<>();
		for (FoundPerson person : name) {
			SamePeople joined = new SamePeople(person.tokens(), List.of(person));
			for (SamePeople other : List.copyOf(components)) {
				if (other.tokens.stream().anyMatch(joined.tokens::contains)) {
					components.remove(other);
					joined = joined.and(other);
				}
			}
			components.add(joined);
		}
		components.sort(Comparator.comparing((SamePeople component) -> component.tokens.first()));
		return components;
	}

	/**
	 * The key of this person, the same whoever of them came first. Affiliations come
	 * before events and these before talks, so that one more talk seldom changes it.
	 */
	String key(String namePrefix) {
		return Keys.named(namePrefix, this.tokens.first());
	}

	/** The names in use, the most frequent first. */
	List<String> names() {
		return Ranked.byFrequency(this.found.stream().map(FoundPerson::name).toList());
	}

	private SamePeople and(SamePeople other) {
		SortedSet<String> allTokens = new TreeSet<>(this.tokens);
		allTokens.addAll(other.tokens);
		List<FoundPerson> all = new ArrayList<>(this.found);
		all.addAll(other.found);
		return new SamePeople(allTokens, all);
	}

}

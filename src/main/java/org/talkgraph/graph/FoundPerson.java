package org.talkgraph.graph;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a talk knows by the full name only.
 *
 * @param person key of the node that stands for this person now
 * @param talk key
 * @param name as the talk has it
 * @param affiliations as the talk has them
 * @param event key, null where the talk has none
 */
record FoundPerson(String person, String talk, String name, List<String> affiliations, @Nullable String event) {

	/**
	 * What may be the same in another talk. One of the same name who shares one of these
	 * is the same person.
	 */
	SortedSet<String> tokens() {
		SortedSet<String> tokens = new TreeSet<>();
		tokens.add("talk " + this.talk);
		if (this.event != null) {
			tokens.add("event " + this.event);
		}
		for (String affiliation : this.affiliations) {
			tokens.add("affiliation " + Keys.nameSlug(affiliation));
		}
		return tokens;
	}

}

package org.talkgraph.roster;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.mention.Mention;
import org.talkgraph.sound.SimplifiedScript;

/**
 * Where a talk says full names, and with which titles.
 *
 * @param named where it says them, and whose
 * @param called by title, who is called by full name and it
 */
record Namings(NavigableMap<Integer, Entity> named, Map<String, Set<Entity>> called) {

	static Namings of(List<Mention> known) {
		NavigableMap<Integer, Entity> named = new TreeMap<>();
		Map<String, Set<Entity>> called = new HashMap<>();
		for (Mention mention : known) {
			if (mention.names().size() == 1
					&& FormsOfAddress.isFullName(ChineseForms.withoutTitle(mention.surface()))) {
				Entity person = mention.names().getFirst().entity();
				named.put(mention.span().start(), person);
				String title = ChineseForms.titleOf(SimplifiedScript.of(mention.surface()));
				if (!title.isEmpty()) {
					called.computeIfAbsent(title, (key) -> new HashSet<>()).add(person);
				}
			}
		}
		return new Namings(Collections.unmodifiableNavigableMap(named), Map.copyOf(called));
	}

}

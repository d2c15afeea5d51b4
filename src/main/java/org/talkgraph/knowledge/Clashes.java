package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Forms that two entities claim, though neither as an ordinary word. */
final class Clashes {

	private Clashes() {
	}

	/**
	 * One line for each clash, with file and line of both.
	 * @param names by folded form
	 * @param origins the line of each name
	 */
	static List<String> find(Map<String, List<Name>> names, Map<Name, KnowledgeLine> origins) {
		List<String> clashes = new ArrayList<>();
		for (List<Name> claimants : names.values()) {
			List<Name> strong = claimants.stream().filter((name) -> !name.weak()).toList();
			for (Name other : strong.stream().skip(1).toList()) {
				Name first = strong.getFirst();
				if (!other.entity().key().equals(first.entity().key()) && other.exactCase() == first.exactCase()) {
					clashes.add("%s: '%s' is a name of %s, but of %s too (%s): mark one with ?".formatted(
							place(origins.get(other)), other.form(), other.entity().name(), first.entity().name(),
							place(origins.get(first))));
				}
			}
		}
		return List.copyOf(clashes);
	}

	private static String place(@Nullable KnowledgeLine line) {
		return (line != null) ? line.entry().file() + ":" + line.entry().line() : "?";
	}

}

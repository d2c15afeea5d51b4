package org.talkgraph.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that are said side by side, as in a list: those of different people. */
final class SideBySide {

	/** So many characters at most stand between them. */
	private static final int REACH = SoundingName.FILE.count("side by side");

	private final Set<Set<String>> pairs = new HashSet<>();

	/**
	 * @param said in the order in which they are said
	 */
	SideBySide(List<UsedName> said) {
		for (int i = 1; i < said.size(); i++) {
			SpokenName before = said.get(i - 1).name();
			SpokenName name = said.get(i).name();
			if (name.span().start() - before.span().end() <= REACH && !name.text().equals(before.text())) {
				this.pairs.add(Set.of(before.text(), name.text()));
			}
		}
	}

	/** Whether two names are said side by side somewhere. */
	boolean have(String one, String other) {
		return !one.equals(other) && this.pairs.contains(Set.of(one, other));
	}

}

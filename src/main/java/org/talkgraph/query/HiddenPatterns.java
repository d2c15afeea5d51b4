package org.talkgraph.query;

import java.util.List;

/**
 * Looks at the patterns in COLLECT, which no plan shows: they must not find nodes without
 * a label, among which are the texts of whole sources. These have no relationships.
 */
final class HiddenPatterns {

	private final Reading reading;

	private int depth;

	HiddenPatterns(Reading reading) {
		this.reading = reading;
	}

	/** Reads a query whose rows become a list. */
	Weight collected(Part.Group group) {
		this.depth++;
		Weight row = this.reading.clauses().query(group.parts());
		this.depth--;
		return row;
	}

	/**
	 * Looks at a MATCH.
	 * @throws StatementRefused where it may find any node
	 */
	void check(List<Part> parts) {
		if (this.depth == 0) {
			return;
		}
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i) instanceof Part.Group group && group.isGroup("(")) {
				boolean joined = (i > 0 && isTie(parts.get(i - 1)))
						|| (i + 1 < parts.size() && isTie(parts.get(i + 1)));
				boolean path = group.parts().stream().anyMatch((part) -> part.isGroup("("));
				if (path) {
					check(group.parts());
				}
				else if (!joined && !group.contains(":")) {
					throw StatementRefused.at(group.first(), "a node without label or relationship in COLLECT",
							"give it a label, as in (t:Talk)");
				}
			}
			if (mayHaveNoLength(parts, i)) {
				throw StatementRefused.at(parts.get(i).first(), "a path that may have no length in COLLECT",
						"begin with one, as in *1..3");
			}
		}
	}

	private static boolean isTie(Part part) {
		return part.is("-") || part.is("<") || part.is(">");
	}

	/** {@code [*0..2]}, {@code ((a)--(b)){0,2}}, {@code ((a)--(b))*}, {@code -->*}. */
	private static boolean mayHaveNoLength(List<Part> parts, int at) {
		Part part = parts.get(at);
		if (part instanceof Part.Group group && group.isGroup("[")) {
			for (int i = 1; i < group.parts().size(); i++) {
				if (group.parts().get(i - 1).is("*") && group.parts().get(i).first().text().matches("[0_]+")) {
					return true;
				}
			}
		}
		if (part instanceof Part.Group group && group.isGroup("{") && !group.parts().isEmpty()) {
			return group.parts().getFirst().is(",") || group.parts().getFirst().first().text().matches("[0_]+");
		}
		return part.is("*") && at > 0;
	}

}

package org.talkgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the clauses that give names to values: WITH, RETURN, UNWIND, YIELD, patterns. */
final class ProjectionReader {

	private final Reading reading;

	ProjectionReader(Reading reading) {
		this.reading = reading;
	}

	/**
	 * Reads the items of WITH or RETURN.
	 * @param answered whether they are columns of an answer
	 * @return the weight of a row
	 */
	Weight project(List<Part> parts, boolean answered) {
		Weight row = Weight.NONE;
		Map<String, Weight> given = new LinkedHashMap<>();
		List<Part> items = beginsWithWord(parts) ? parts.subList(1, parts.size()) : parts;
		for (List<Part> item : Expressions.split(items)) {
			if (item.isEmpty()) {
				continue;
			}
			int as = as(item);
			List<Part> value = (as < 0) ? item : item.subList(0, as);
			Weight weight = item.getFirst().is("*") ? this.reading.scope().all() : this.reading.expressions().of(value);
			row = row.plus(weight.asElement());
			Expressions.light(row, item.getFirst());
			if (as >= 0) {
				given.merge(item.getLast().first().text(), weight, Weight::or);
			}
			else if (answered) {
				keepName(item);
			}
		}
		given.forEach(this.reading.scope()::give);
		return row;
	}

	/** Reads {@code list AS name}. */
	void unwind(List<Part> parts) {
		int as = as(parts);
		Weight list = this.reading.expressions().of((as < 0) ? parts : parts.subList(0, as));
		if (as >= 0) {
			this.reading.scope().give(parts.getLast().first().text(), list.part());
		}
	}

	/** Reads {@code column AS name, …}; columns of procedures are nodes at most. */
	void columns(List<Part> parts) {
		for (List<Part> column : Expressions.split(parts)) {
			if (!column.isEmpty()) {
				this.reading.scope().give(column.getLast().first().text(), Weight.ENTITY);
			}
		}
	}

	/** Gives names to the nodes, relationships and paths of patterns. */
	void nameNodes(List<Part> parts) {
		Weight weight = hasAnyLength(parts) ? Weight.PATH : Weight.ENTITY;
		for (int i = 0; i + 1 < parts.size(); i++) {
			if (parts.get(i).isName() && parts.get(i + 1).is("=")) {
				this.reading.scope().give(parts.get(i).first().text(), weight.or(Weight.list(20, Weight.ENTITY)));
			}
		}
		nameGroups(parts, weight);
	}

	private void nameGroups(List<Part> parts, Weight weight) {
		for (Part part : parts) {
			if (part instanceof Part.Group group && !group.isGroup("{")) {
				if (!group.parts().isEmpty() && group.parts().getFirst().isName()) {
					this.reading.scope().give(group.parts().getFirst().first().text(), weight);
				}
				nameGroups(group.parts(), weight);
			}
		}
	}

	/** Whether something like {@code [*]}, {@code +} or {@code {1,3}} stands in it. */
	private static boolean hasAnyLength(List<Part> parts) {
		return parts.stream().anyMatch((part) -> switch (part) {
			case Part.Single single -> single.is("*") || single.is("+");
			case Part.Group group when group.isGroup("{") -> !group.contains(":");
			case Part.Group group -> hasAnyLength(group.parts());
		});
	}

	private void keepName(List<Part> item) {
		int start = item.getFirst().start();
		int end = item.getLast().end();
		if (this.reading.bounds().within(start, end)) {
			this.reading.bounds().name(start, end);
		}
	}

	/** Where the name of an item is given, or -1. */
	private static int as(List<Part> item) {
		int as = item.size() - 2;
		if (as > 0 && item.get(as).word().equals("AS") && item.getLast().isName()) {
			return as;
		}
		for (int i = 1; i < item.size(); i++) {
			if (item.get(i).word().equals("AS") && !item.get(i - 1).is(".")) {
				throw StatementRefused.at(item.get(i).first(), "AS without a name at the end", "write value AS name");
			}
		}
		return -1;
	}

	/** {@code DISTINCT x} and {@code ALL x}, but not {@code all(x IN …)}. */
	private static boolean beginsWithWord(List<Part> parts) {
		return parts.size() > 1 && Set.of("DISTINCT", "ALL").contains(parts.getFirst().word())
				&& !(parts.getFirst().word().equals("ALL") && parts.get(1).isGroup("("));
	}

}

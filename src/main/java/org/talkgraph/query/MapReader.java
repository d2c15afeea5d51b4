package org.talkgraph.query;

import java.util.List;

/** Reads what stands in braces: the entries of a map or a map projection. */
final class MapReader {

	private final Reading reading;

	MapReader(Reading reading) {
		this.reading = reading;
	}

	/** {@code {key: value, …}}. */
	Weight literal(Part.Group group) {
		Weight sum = Weight.NONE;
		for (List<Part> entry : Expressions.split(group.parts())) {
			boolean keyed = entry.size() > 1 && entry.getFirst().isName() && entry.get(1).is(":");
			sum = sum.plus(this.reading.expressions().of(keyed ? entry.subList(2, entry.size()) : entry));
		}
		return Weight.of(sum.total());
	}

	/** {@code name {.key, .*, key: value, other}}. */
	Weight projection(Weight projected, Part.Group group) {
		double total = projected.total();
		for (List<Part> entry : Expressions.split(group.parts())) {
			boolean keyed = entry.size() > 1 && entry.get(1).is(":");
			if (keyed) {
				total += this.reading.expressions().of(entry.subList(2, entry.size())).total();
			}
			else if (!entry.isEmpty() && !entry.getFirst().is(".")) {
				total += this.reading.expressions().of(entry).total();
			}
		}
		return Weight.of(total);
	}

}

package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.query.Expressions.Operand;

/** Reads what stands in square brackets, and lists that are gathered from rows. */
final class ListReader {

	private final Reading reading;

	ListReader(Reading reading) {
		this.reading = reading;
	}

	/** A list, a comprehension, or the inside of a relationship. */
	Operand read(List<Part> parts, int at, boolean counted) {
		Part.Group group = (Part.Group) parts.get(at);
		if (group.beginsWithNameAnd("IN") && !group.contains(",")) {
			return new Operand(loop(group), at + 1);
		}
		int bar = bar(group.parts());
		boolean relationship = at > 0 && parts.get(at - 1).is("-");
		if (bar >= 0 && !relationship) {
			this.reading.expressions().of(group.parts().subList(0, bar));
			Weight element = this.reading.expressions().of(group.parts().subList(bar + 1, group.parts().size()));
			return gathered(parts, at, at + 1, element, counted);
		}
		if (relationship) {
			return new Operand(this.reading.expressions().of(group.parts()), at + 1);
		}
		Weight sum = Weight.NONE;
		for (List<Part> element : Expressions.split(group.parts())) {
			sum = sum.plus(this.reading.expressions().of(element).asElement());
		}
		return new Operand(sum, at + 1);
	}

	/**
	 * What follows a value in square brackets: a position, a key, or from where to where.
	 */
	Operand index(Operand operand, Part.Group group) {
		this.reading.expressions().of(group.parts());
		if (!isSlice(group)) {
			return new Operand(operand.weight().part(), operand.next() + 1);
		}
		return new Operand(operand.weight().cut(most(group)), operand.next() + 1);
	}

	/**
	 * A list with one element for each of many rows; bounded, unless what follows takes
	 * only some of its elements or only its size.
	 * @param from index of its first part
	 * @param next index of the part behind it
	 */
	Operand gathered(List<Part> parts, int from, int next, Weight element, boolean counted) {
		this.reading.gather();
		this.reading.scope().refuseInLoop(parts.get(from).first());
		int longest = this.reading.bounds().longest(parts.get(from), element);
		Part.Group brackets = (next < parts.size() && parts.get(next) instanceof Part.Group group && group.isGroup("["))
				? group : null;
		boolean cut = brackets != null && (!isSlice(brackets) || most(brackets) <= longest);
		boolean sized = counted && from == 0 && next == parts.size();
		if (!cut && !sized) {
			this.reading.bounds().bound(parts.get(from).start(), parts.get(next - 1).end(), longest);
		}
		return new Operand(Weight.list(longest, element), next);
	}

	/** {@code x IN list WHERE condition | body}, in a comprehension or quantifier. */
	Weight loop(Part.Group group) {
		this.reading.gather();
		List<Part> parts = group.parts();
		Token variable = parts.getFirst().first();
		int bar = bar(parts);
		int where = 2;
		while (where < parts.size() && !parts.get(where).word().equals("WHERE") && where != bar) {
			where++;
		}
		this.reading.scope().refuseInLoop(variable);
		Weight list = this.reading.expressions().of(parts.subList(2, where));
		this.reading.scope().enter(variable, list.shapeless() && !list.graph() ? Weight.ONE : list.part());
		this.reading.expressions().of(parts.subList(where, (bar < 0) ? parts.size() : bar));
		Weight body = (bar < 0) ? list.part() : this.reading.expressions().of(parts.subList(bar + 1, parts.size()));
		this.reading.scope().leave();
		if (bar < 0) {
			return list;
		}
		double length = list.shapeless() ? Math.max(list.total(), list.length()) : list.length();
		return Expressions.light(Weight.list(length, body), group);
	}

	private static boolean isSlice(Part.Group group) {
		return range(group) >= 0;
	}

	private static int range(Part.Group group) {
		for (int i = 1; i < group.parts().size(); i++) {
			if (group.parts().get(i).is(".") && group.parts().get(i - 1).is(".")) {
				return i;
			}
		}
		return -1;
	}

	/** The end of a slice where it is written as a number. */
	private static double most(Part.Group group) {
		List<Part> end = group.parts().subList(range(group) + 1, group.parts().size());
		boolean number = end.size() == 1 && end.getFirst().first().text().matches("[0-9]{1,9}");
		return number ? Double.parseDouble(end.getFirst().first().text()) : Double.POSITIVE_INFINITY;
	}

	/** The last bar that is not half of {@code ||}. */
	private static int bar(List<Part> parts) {
		List<Integer> bars = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			boolean left = i > 0 && parts.get(i - 1).is("|") && parts.get(i - 1).end() == parts.get(i).start();
			boolean right = i + 1 < parts.size() && parts.get(i + 1).is("|")
					&& parts.get(i).end() == parts.get(i + 1).start();
			if (parts.get(i).is("|") && !left && !right) {
				bars.add(i);
			}
		}
		return bars.isEmpty() ? -1 : bars.getLast();
	}

}

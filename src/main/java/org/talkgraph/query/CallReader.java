package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.talkgraph.query.Expressions.Operand;

/** Reads calls of functions: which there are, and how much each returns. */
final class CallReader {

	private static final int LONGEST_RANGE = 10_000;

	private static final Set<String> QUANTIFIERS = Set.of("all", "any", "none", "single");

	private static final double SHORT = 50;

	private final Reading reading;

	CallReader(Reading reading) {
		this.reading = reading;
	}

	/**
	 * A call.
	 * @param arguments index of the bracket behind the name
	 * @throws StatementRefused where the function is not on the list
	 */
	Operand read(List<Part> parts, int at, int arguments, boolean counted) {
		String name = parts.subList(at, arguments)
			.stream()
			.map((part) -> part.first().text())
			.collect(Collectors.joining());
		AllowList.Entry function = AllowList.FUNCTIONS.find(name);
		boolean inside = at > 0 && parts.get(at - 1).is(".");
		if (function == null || inside) {
			throw StatementRefused.at(parts.get(at).first(), "the function %s is not taken".formatted(name),
					"taken are " + String.join(", ", AllowList.FUNCTIONS.names()));
		}
		Part.Group group = (Part.Group) parts.get(arguments);
		Expressions expressions = this.reading.expressions();
		Weight weight = switch (function.kind()) {
			case "same" -> expressions.of(group.parts());
			case "element" -> expressions.counted(group.parts()).part();
			case "list" -> visited(group, Weight.list(SHORT, Weight.ONE));
			case "entity" -> Weight.ENTITY.or(expressions.of(group.parts()));
			case "entities" -> Weight.PATH.or(expressions.of(group.parts()));
			case "range" -> range(parts.get(at).first(), group);
			case "collect" -> expressions.of(withoutDistinct(group.parts()));
			default -> scalar(function.name(), group);
		};
		if (function.kind().equals("collect")) {
			return this.reading.lists().gathered(parts, at, arguments + 1, weight, counted);
		}
		return new Operand(weight, arguments + 1);
	}

	private Weight scalar(String name, Part.Group group) {
		if (QUANTIFIERS.contains(name) && group.beginsWithNameAnd("IN")) {
			this.reading.lists().loop(group);
		}
		else {
			this.reading.expressions().counted(group.parts());
		}
		return Weight.ONE;
	}

	private Weight visited(Part.Group group, Weight result) {
		this.reading.expressions().of(group.parts());
		return result;
	}

	private static List<Part> withoutDistinct(List<Part> parts) {
		boolean distinct = !parts.isEmpty() && parts.getFirst().word().equals("DISTINCT");
		return distinct ? parts.subList(1, parts.size()) : parts;
	}

	private Weight range(Token where, Part.Group group) {
		this.reading.scope().refuseInLoop(where);
		List<Long> bounds = new ArrayList<>();
		for (List<Part> bound : Expressions.split(group.parts())) {
			String written = bound.stream().map((part) -> part.first().text()).collect(Collectors.joining());
			if (!written.matches("-?[0-9]{1,9}")) {
				throw StatementRefused.at(where, "a range from or to '%s'".formatted(written),
						"write whole numbers, as in range(1, 10)");
			}
			bounds.add(Long.parseLong(written));
		}
		long step = (bounds.size() > 2) ? Math.max(1, Math.abs(bounds.get(2))) : 1;
		long length = (bounds.size() > 1) ? Math.abs(bounds.get(1) - bounds.getFirst()) / step + 1 : 1;
		if (length > LONGEST_RANGE) {
			throw StatementRefused.at(where, "a range of %,d numbers".formatted(length),
					"at most %,d".formatted(LONGEST_RANGE));
		}
		return Weight.list(length, Weight.ONE);
	}

}

package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads the expressions of an ad-hoc statement and weighs them. It need not understand
 * them as Cypher does: whatever stands side by side counts together.
 */
final class Expressions {

	private static final double HEAVIEST = 500_000;

	private static final Set<String> TRUTHS = Set.of("AND", "OR", "XOR", "NOT", "IN", "CONTAINS", "STARTS", "ENDS",
			"IS");

	private final Reading reading;

	Expressions(Reading reading) {
		this.reading = reading;
	}

	/** An expression, or several with commas between them. */
	Weight of(List<Part> parts) {
		Weight sum = Weight.NONE;
		for (List<Part> one : split(parts)) {
			sum = sum.plus(one(one, false));
		}
		return sum;
	}

	/** The argument of a function that returns little of it, such as {@code size}. */
	Weight counted(List<Part> parts) {
		return (split(parts).size() == 1) ? one(parts, true) : of(parts);
	}

	/**
	 * Refuses what is too heavy to be one value or row.
	 * @throws StatementRefused where it is
	 */
	static Weight light(Weight weight, Part where) {
		if (weight.total() > HEAVIEST) {
			throw StatementRefused.at(where.first(), "a value or row of up to %,.0f parts".formatted(weight.total()),
					"at most %,.0f; cut lists, as in collect(x)[..100]".formatted(HEAVIEST));
		}
		return weight;
	}

	static List<List<Part>> split(List<Part> parts) {
		List<List<Part>> split = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).is(",")) {
				split.add(parts.subList(from, i));
				from = i + 1;
			}
		}
		split.add(parts.subList(from, parts.size()));
		return split;
	}

	private Weight one(List<Part> parts, boolean counted) {
		Weight sum = Weight.NONE;
		boolean choice = false;
		boolean truth = false;
		int at = 0;
		while (at < parts.size()) {
			Part part = parts.get(at);
			Operand operand = operand(parts, at, counted);
			choice |= part.word().equals("CASE");
			truth |= TRUTHS.contains(part.word()) || part.is("=") || part.is("<") || part.is(">");
			if (operand != null) {
				sum = sum.plus(operand.weight());
				at = operand.next();
			}
			else {
				at = part.is(":") ? afterLabels(parts, at) : at + 1;
			}
		}
		if (!parts.isEmpty()) {
			light(sum, parts.getFirst());
		}
		return (truth && !choice) ? Weight.ONE : sum;
	}

	private static int afterLabels(List<Part> parts, int colon) {
		int at = colon + 1;
		while (at < parts.size() && (parts.get(at).is("!") || parts.get(at).is("%"))) {
			at++;
		}
		at = Math.min(at + 1, parts.size());
		boolean more = at < parts.size() && (parts.get(at).is("|") || parts.get(at).is("&"));
		return more ? afterLabels(parts, at) : at;
	}

	private @Nullable Operand operand(List<Part> parts, int at, boolean counted) {
		Operand operand = switch (parts.get(at)) {
			case Part.Group group when group.isGroup("(") -> new Operand(of(group.parts()), at + 1);
			case Part.Group group when group.isGroup("[") -> this.reading.lists().read(parts, at, counted);
			case Part.Group group when ClauseReader.isQuery(group) ->
				new Operand(this.reading.clauses().query(group.parts()), at + 1);
			case Part.Group group -> new Operand(this.reading.maps().literal(group), at + 1);
			case Part.Single single -> single(parts, at, single.first(), counted);
		};
		while (operand != null && operand.next() < parts.size()) {
			Part next = parts.get(operand.next());
			if (next instanceof Part.Group group && group.isGroup("[")) {
				operand = this.reading.lists().index(operand, group);
			}
			else if (next.is(".") && operand.next() + 1 < parts.size() && parts.get(operand.next() + 1).isName()) {
				operand = new Operand(operand.weight().property(), operand.next() + 2);
			}
			else {
				return operand;
			}
		}
		return operand;
	}

	private @Nullable Operand single(List<Part> parts, int at, Token token, boolean counted) {
		return switch (token.kind()) {
			case STRING -> new Operand(text(token.text()), at + 1);
			case NUMBER -> new Operand(Weight.ONE, at + 1);
			case PARAMETER -> new Operand(this.reading.parameters().weight(token), at + 1);
			case SIGN -> null;
			default -> this.reading.names().read(parts, at, counted);
		};
	}

	static Weight text(String text) {
		return Weight.of(1 + text.length() / 64);
	}

	/**
	 * A value within an expression.
	 *
	 * @param next index of the part behind it
	 */
	record Operand(Weight weight, int next) {
	}

}

package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the clauses of an ad-hoc statement or subquery, one after the other. */
final class ClauseReader {

	private final Reading reading;

	ClauseReader(Reading reading) {
		this.reading = reading;
	}

	/**
	 * Reads a query.
	 * @param collected whether its rows become one list
	 * @return the weight of a row of its answer
	 * @throws StatementRefused where it is not taken
	 */
	Weight query(List<Part> parts, boolean collected) {
		Weight row = Weight.NONE;
		for (Clause clause : clauses(parts)) {
			switch (clause.word()) {
				case "WITH" -> this.reading.projections().project(clause.parts(), false);
				case "RETURN" -> row = row.or(this.reading.projections().project(clause.parts(), true));
				case "UNWIND" -> this.reading.projections().unwind(clause.parts());
				case "YIELD" -> this.reading.projections().columns(clause.parts());
				case "CALL" -> call(clause.parts());
				case "MATCH" -> match(clause.parts(), collected);
				default -> this.reading.expressions().of(clause.parts());
			}
		}
		return row;
	}

	private static List<Clause> clauses(List<Part> parts) {
		List<Clause> clauses = new ArrayList<>();
		String word = "";
		int from = 0;
		for (int i = 0; i < parts.size(); i++) {
			if (begins(parts, i)) {
				clauses.add(new Clause(word, parts.subList(from, i)));
				word = parts.get(i).word();
				from = i + 1;
			}
		}
		clauses.add(new Clause(word, parts.subList(from, parts.size())));
		return clauses;
	}

	private static boolean begins(List<Part> parts, int at) {
		if (!AllowList.WORDS.kind(parts.get(at).word()).equals("clause")) {
			return false;
		}
		if (at == 0) {
			return true;
		}
		Part before = parts.get(at - 1);
		return !before.is(".") && !before.is(":") && !before.word().equals("STARTS") && !before.word().equals("ENDS");
	}

	private void call(List<Part> parts) {
		if (parts.isEmpty()) {
			return;
		}
		if (parts.getFirst() instanceof Part.Single single) {
			procedure(single.first(), parts);
		}
		for (Part part : parts) {
			if (part instanceof Part.Group group && group.isGroup("{")) {
				query(group.parts(), false);
			}
			else if (part instanceof Part.Group group) {
				this.reading.expressions().of(group.parts());
			}
		}
	}

	private static void procedure(Token where, List<Part> parts) {
		String name = parts.stream()
			.takeWhile(Part.Single.class::isInstance)
			.map((part) -> part.first().text())
			.collect(Collectors.joining());
		if (AllowList.PROCEDURES.find(name) == null) {
			throw StatementRefused.at(where, "the procedure %s is not taken".formatted(name),
					"taken are " + String.join(", ", AllowList.PROCEDURES.names()));
		}
	}

	private void match(List<Part> parts, boolean collected) {
		this.reading.projections().nameNodes(parts);
		for (int i = 0; collected && i < parts.size(); i++) {
			boolean alone = (i == 0 || parts.get(i - 1).is(",") || parts.get(i - 1).is("="))
					&& (i + 1 == parts.size() || parts.get(i + 1).is(",") || parts.get(i + 1).word().equals("WHERE"));
			if (alone && parts.get(i) instanceof Part.Group node && !node.contains(":")) {
				throw StatementRefused.at(node.first(), "a node without label or relationship in COLLECT",
						"give it a label, as in (t:Talk)");
			}
		}
		this.reading.expressions().of(parts);
	}

	private record Clause(String word, List<Part> parts) {
	}

}

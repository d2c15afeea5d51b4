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
	 * @return the weight of a row of its answer
	 * @throws StatementRefused where it is not taken
	 */
	Weight query(List<Part> parts) {
		Weight row = Weight.NONE;
		for (Clause clause : clauses(parts)) {
			switch (clause.word()) {
				case "WITH" -> this.reading.projections().project(clause.parts(), false);
				case "RETURN" -> row = row.or(this.reading.projections().project(clause.parts(), true));
				case "UNWIND" -> this.reading.projections().unwind(clause.parts());
				case "YIELD" -> this.reading.projections().columns(clause.parts());
				case "CALL" -> call(clause.parts());
				case "MATCH" -> match(clause.parts());
				default -> this.reading.expressions().of(clause.parts());
			}
		}
		return row;
	}

	/** Whether clauses stand in the braces, not entries of a map. */
	static boolean isQuery(Part.Group group) {
		boolean key = group.parts().size() > 1 && group.parts().get(1).is(":");
		return !group.parts().isEmpty() && !key && begins(group.parts(), 0);
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
				query(group.parts());
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

	private void match(List<Part> parts) {
		this.reading.projections().nameNodes(parts);
		this.reading.hidden().check(parts);
		this.reading.expressions().of(parts);
	}

	private record Clause(String word, List<Part> parts) {
	}

}

package org.talkgraph.query;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.Expressions.Operand;

/** Reads what begins with a name: a variable, a property, a function, a subquery. */
final class NameReader {

	private static final Set<String> SUBQUERIES = Set.of("EXISTS", "COUNT", "COLLECT");

	private final Reading reading;

	NameReader(Reading reading) {
		this.reading = reading;
	}

	/** The value that begins here, or null where a key word stands. */
	@Nullable Operand read(List<Part> parts, int at, boolean counted) {
		Token token = parts.get(at).first();
		int end = endOfChain(parts, at);
		Part next = (end < parts.size()) ? parts.get(end) : null;
		String kind = AllowList.WORDS.kind(token.word());
		if (next instanceof Part.Group group && group.isGroup("(") && !isWordBefore(group, token, kind, end - at)) {
			return this.reading.calls().read(parts, at, end, counted);
		}
		if (next instanceof Part.Group group && group.isGroup("{") && end == at + 1) {
			return SUBQUERIES.contains(token.word()) ? subquery(parts, at, group, counted)
					: new Operand(this.reading.maps().projection(variable(parts, at, end), group), end + 1);
		}
		boolean keyWord = kind.equals("word") || kind.equals("clause");
		if (keyWord && !this.reading.scope().knows(token.text())) {
			return null;
		}
		return new Operand(variable(parts, at, end), end);
	}

	/** {@code AND (…)}, {@code ANY (a)-->(b)}, but not {@code any(x IN …)}. */
	private static boolean isWordBefore(Part.Group group, Token token, String kind, int names) {
		boolean function = AllowList.FUNCTIONS.find(token.text()) != null;
		return names == 1 && !kind.isEmpty()
				&& !(function && (group.beginsWithNameAnd("IN") || kind.equals("selector")));
	}

	private static int endOfChain(List<Part> parts, int at) {
		int end = at + 1;
		while (end + 1 < parts.size() && parts.get(end).is(".") && parts.get(end + 1).isName()) {
			end += 2;
		}
		return end;
	}

	private Operand subquery(List<Part> parts, int at, Part.Group group, boolean counted) {
		Token word = parts.get(at).first();
		this.reading.scope().refuseInLoop(word);
		boolean collect = word.isWord("COLLECT");
		Weight row = collect ? this.reading.hidden().collected(group) : this.reading.clauses().query(group.parts());
		return collect ? this.reading.lists().gathered(parts, at, at + 2, row, counted)
				: new Operand(Weight.ONE, at + 2);
	}

	private Weight variable(List<Part> parts, int at, int end) {
		Token token = parts.get(at).first();
		Weight weight = this.reading.scope().of(token.text());
		for (int i = at + 1; i < end; i += 2) {
			weight = weight.property();
		}
		boolean outside = this.reading.scope().inLoop() && !this.reading.scope().isLoop(token.text());
		if (outside && (weight.total() > 1 || !isCompared(parts, at, end))) {
			throw StatementRefused.at(token, "'%s' within a loop over a list".formatted(token.text()),
					"there it may only be compared, as in x <> p.name; for more, unwind the list");
		}
		return weight;
	}

	private static boolean isCompared(List<Part> parts, int at, int end) {
		boolean before = at > 0 && isComparison(parts.get(at - 1));
		return before || (end < parts.size() && isComparison(parts.get(end)));
	}

	private static boolean isComparison(Part part) {
		return part.is("=") || part.is("<") || part.is(">") || part.word().equals("IS") || part.word().equals("IN");
	}

}

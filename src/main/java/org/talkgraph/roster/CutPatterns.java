package org.talkgraph.roster;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Some patterns, each cut down to those of its alternatives that may begin with the
 * character at hand: of a hundred words that tell the same, two or three.
 */
final class CutPatterns {

	private static final int PAGE = 256;

	/**
	 * What a part means may depend on the others here: names, flags, quotes, and numbers.
	 */
	private static final Pattern WHOLE = Pattern.compile("\\(\\?(?:<[a-zA-Z]|[a-zA-Z-])|\\\\[1-9kQ]");

	/** By the high and the low byte of the character, and the number of the pattern. */
	private final @Nullable CutPattern[][][] byFirst = new CutPattern[PAGE][][];

	/** What begins with any other character, by the number of the pattern. */
	private final @Nullable CutPattern[] others;

	/**
	 * Prepares patterns, whose numbers are their places in the list.
	 * @param patterns null for one that is never asked for
	 */
	CutPatterns(List<? extends @Nullable Pattern> patterns) {
		this.others = new CutPattern[patterns.size()];
		List<List<Alternative>> all = patterns.stream().map(CutPatterns::alternatives).toList();
		BitSet told = new BitSet();
		all.forEach((pattern) -> pattern.stream().filter(Alternative::isTold).forEach((each) -> told.or(each.first())));
		for (int number = 0; number < patterns.size(); number++) {
			Pattern pattern = patterns.get(number);
			if (pattern != null) {
				add(number, pattern, all.get(number), told);
			}
		}
	}

	/**
	 * An alternative of a pattern.
	 *
	 * @param first with which characters it may begin
	 */
	private record Alternative(String expression, BitSet first) {

		/** Whether they are few. */
		boolean isTold() {
			return this.first.cardinality() < Beginnings.MANY;
		}

	}

	private static List<Alternative> alternatives(@Nullable Pattern pattern) {
		if (pattern == null) {
			return List.of();
		}
		List<String> expressions = WHOLE.matcher(pattern.pattern()).find() ? List.of(pattern.pattern())
				: Alternatives.of(pattern.pattern());
		return expressions.stream()
			.map((each) -> new Alternative(each, Beginnings.of(each, pattern.flags()).getFirst()))
			.toList();
	}

	/** Each set of alternatives is compiled once. */
	private void add(int number, Pattern pattern, List<Alternative> alternatives, BitSet told) {
		Map<List<String>, CutPattern> cut = new HashMap<>();
		this.others[number] = cut(alternatives, (each) -> !each.isTold(), pattern, cut);
		told.stream()
			.forEach((first) -> at(first)[number] = cut(alternatives, (each) -> each.first().get(first), pattern, cut));
	}

	private static @Nullable CutPattern cut(List<Alternative> alternatives, Predicate<Alternative> which, Pattern whole,
			Map<List<String>, CutPattern> known) {
		List<String> fit = alternatives.stream().filter(which).map(Alternative::expression).toList();
		return fit.isEmpty() ? null : known.computeIfAbsent(fit, (cut) -> CutPattern.of(cut, whole.flags()));
	}

	private @Nullable CutPattern[] at(int first) {
		if (this.byFirst[first / PAGE] == null) {
			this.byFirst[first / PAGE] = new CutPattern[PAGE][];
		}
		@Nullable CutPattern[][] page = this.byFirst[first / PAGE];
		if (page[first % PAGE] == null) {
			page[first % PAGE] = new CutPattern[this.others.length];
		}
		return page[first % PAGE];
	}

	/** The alternatives of a pattern that may begin with a character; null for none. */
	@Nullable CutPattern of(int number, char first) {
		@Nullable CutPattern[][] page = this.byFirst[first / PAGE];
		@Nullable CutPattern[] here = (page != null) ? page[first % PAGE] : null;
		return ((here != null) ? here : this.others)[number];
	}

}

package org.talkgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Bounds the lists that a statement gathers from rows, by rewriting it. No plan tells how
 * long {@code collect(x)} will be, and one value is neither interrupted nor weighed, so
 * {@code collect(x)} becomes
 * {@code collect(x)[..1000/toInteger(size(collect(x)) <= 1000)]}, which divides by zero
 * where the list is longer.
 */
final class ListBounds {

	/** Parts that a gathered list may have. */
	private static final double PARTS = 250_000;

	private static final int LONGEST = 5_000;

	private static final int SHORTEST = 10;

	private final String statement;

	private final List<Insertion> insertions = new ArrayList<>();

	ListBounds(String statement) {
		this.statement = statement;
	}

	/**
	 * How long a list of such elements may become.
	 * @throws StatementRefused where not even a few of them are allowed
	 */
	int longest(Part where, Weight element) {
		double longest = Math.min(LONGEST, PARTS / Math.max(1, element.total()));
		if (longest < SHORTEST) {
			throw StatementRefused.at(where.first(),
					"a list of values that are lists of up to %,.0f parts".formatted(element.total()),
					"cut the inner list, as in collect(x)[..100]");
		}
		return (int) longest;
	}

	/** Makes the statement fail where the list from start to end is longer than that. */
	void bound(int start, int end, int longest) {
		String list = this.statement.substring(start, end);
		this.insertions.add(new Insertion(end,
				String.format(Locale.ROOT, "[..%d/toInteger(size(%s) <= %d)]", longest, list, longest)));
	}

	/** Whether anything between the offsets was bounded. */
	boolean within(int start, int end) {
		return this.insertions.stream().anyMatch((insertion) -> start < insertion.at && insertion.at <= end);
	}

	/** Keeps the name of a column whose expression was rewritten. */
	void name(int start, int end) {
		String name = this.statement.substring(start, end).replace("`", "``");
		this.insertions.add(new Insertion(end, " AS `" + name + "`"));
	}

	boolean any() {
		return !this.insertions.isEmpty();
	}

	/** The statement with its bounds. */
	String text() {
		StringBuilder text = new StringBuilder(this.statement);
		List<Insertion> ordered = new ArrayList<>(this.insertions);
		// stable: where two stand at one place, the bound comes before the name
		ordered.sort(Comparator.comparingInt(Insertion::at));
		for (int i = ordered.size() - 1; i >= 0; i--) {
			text.insert(ordered.get(i).at, ordered.get(i).text);
		}
		return text.toString();
	}

	private record Insertion(int at, String text) {
	}

}

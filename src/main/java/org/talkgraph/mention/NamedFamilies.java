package org.talkgraph.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.DataFile;

/** The families that a text has named up to a place, with the place of each. */
final class NamedFamilies {

	/** So many characters behind its name no version is meant by its number alone. */
	private static final int REACH = DataFile.beside(NamedFamilies.class, "versions.txt")
		.count("reach of a version with a point");

	private final Deque<Named> lastFirst = new ArrayDeque<>();

	/**
	 * A family, and where in the text it or a version of it was named last.
	 */
	record Named(Entity family, int end) {
	}

	void add(Entity family, int end) {
		this.lastFirst.removeIf((other) -> other.family().equals(family));
		this.lastFirst.push(new Named(family, end));
	}

	boolean isLast(Entity family) {
		Named last = this.lastFirst.peek();
		return last != null && last.family().equals(family);
	}

	/** The place from which on a number alone is a version of none. */
	int reach() {
		return this.lastFirst.isEmpty() ? 0 : this.lastFirst.getFirst().end() + REACH;
	}

	/** Those of which a number at a place may be a version, the last named first. */
	Stream<Named> before(int place) {
		return this.lastFirst.stream().takeWhile((named) -> place - named.end() <= REACH);
	}

}

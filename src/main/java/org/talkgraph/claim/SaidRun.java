package org.talkgraph.claim;

import java.util.List;

import org.talkgraph.linking.Link;
import org.talkgraph.source.Span;

/**
 * What a run of clauses says: read once, for whatever wants to know of it.
 *
 * @param span in the reading
 * @param clauses of it, in the reading
 * @param names that are linked in it, in order
 * @param nameless the same in lower case and simplified script, with a mark in the place
 * of each character of a name: a name's number is no figure, its words say nothing
 * @param figures in it; places count from the run's beginning
 */
record SaidRun(Span span, List<Span> clauses, List<Link.Linked> names, String nameless, List<Figures.Found> figures) {

	/** Stands in the place of each character of a name. */
	static final char NAME = '_';

	/**
	 * Reads a run.
	 * @param more how many clauses follow the first
	 */
	static SaidRun of(TalkClauses clauses, int first, int more) {
		List<Span> parts = clauses.clauses().subList(first, first + more + 1).stream().map(Clause::span).toList();
		Span span = parts.getFirst().to(parts.getLast());
		List<Link.Linked> names = List.copyOf(clauses.links().subMap(span.start(), span.end()).values());
		String nameless = Nameless.said(clauses.text(), span,
				names.stream().map((name) -> name.mention().span()).toList(), NAME);
		return new SaidRun(span, parts, names, nameless, Figures.of(span.of(clauses.text()), nameless));
	}

	/** The figures of a part of it, each with the thing that it is of. */
	List<Figure> figures(Span part) {
		if (this.figures.isEmpty()) {
			return List.of();
		}
		FigureOwners owners = new FigureOwners(this);
		return this.figures.stream()
			.filter((found) -> part.contains(place(found)))
			.map((found) -> found.figure().of(owners.of(found)))
			.toList();
	}

	/** Where a name begins in the run. */
	int start(Link.Linked name) {
		return name.mention().span().start() - this.span.start();
	}

	/** Where a name ends in the run. */
	int end(Link.Linked name) {
		return start(name) + name.mention().span().length();
	}

	/** What stands between two places of the run, without names; empty for none. */
	String between(int from, int to) {
		return (to > from) ? this.nameless.substring(from, to) : "";
	}

	/** Where a figure stands in the reading. */
	Span place(Figures.Found found) {
		return new Span(this.span.start() + found.span().start(), this.span.start() + found.span().end());
	}

}

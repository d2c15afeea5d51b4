package org.talkgraph.claim;

import java.util.Collection;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;

/** What is said besides the names in it. */
final class Nameless {

	private Nameless() {
	}

	/**
	 * A part of a reading in lower case and simplified script, each character by itself:
	 * places in it are those of the part.
	 * @param names that begin in the part
	 * @param mark stands in the place of each character of a name
	 */
	static String said(String reading, Span part, Collection<Span> names, char mark) {
		StringBuilder said = new StringBuilder(part.of(reading));
		for (Span name : names) {
			for (int i = name.start(); i < Math.min(name.end(), part.end()); i++) {
				said.setCharAt(i - part.start(), mark);
			}
		}
		return SimplifiedScript.lower(said);
	}

}

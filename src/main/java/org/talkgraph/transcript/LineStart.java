package org.talkgraph.transcript;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * What stands before the spoken words of a line.
 *
 * @param name the label without what nobody sees in it, empty where nothing is left; null
 * where there is a time alone
 * @param aside what stands in parentheses behind the name: a role or an affiliation
 * @param time in milliseconds, or {@link Timeline#UNKNOWN}
 * @param kind how plainly it is a label
 * @param span all of it, without white space around
 * @param end where the spoken words begin
 */
record LineStart(@Nullable String name, @Nullable String aside, long time, Kind kind, Span span, int end) {

	LineStart {
		name = (name != null) ? Wording.of(name) : null;
	}

	/** How plainly a label is one, by its marks alone. */
	enum Kind {

		/** In bold, so that nobody would take it for words of a sentence. */
		BOLD,
		/** With a time or in brackets. */
		MARKED,
		/** A name and a colon, as in ordinary prose. */
		PLAIN

	}

}

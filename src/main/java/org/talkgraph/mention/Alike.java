package org.talkgraph.mention;

import org.talkgraph.knowledge.Name;
import org.talkgraph.source.Span;

/**
 * A place of a text that sounds like a name.
 *
 * @param name that may have been said there
 * @param distance 0 where it sounds the same, up to 1
 * @param versioned whether a version of the name's family is said right after it
 */
public record Alike(Span span, Name name, Kind kind, double distance, boolean versioned) {

	/** In what way a place sounds like a name. */
	public enum Kind {

		/** Chinese characters for a Chinese name. */
		SYLLABLES,

		/** Chinese characters for a Latin name. */
		ACROSS_SCRIPTS,

		/** Latin words for a Latin name. */
		WORDS,

		/** Letters for a name that is spelt out. */
		LETTERS

	}

	/** The same in a text that has so many characters more before it. */
	Alike shifted(int by) {
		return new Alike(new Span(this.span.start() + by, this.span.end() + by), this.name, this.kind, this.distance,
				this.versioned);
	}

}

package org.talkgraph.mention;

import java.util.stream.IntStream;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.LatinScript;
import org.talkgraph.source.Span;

/**
 * A place of a text that sounds like a name.
 *
 * @param name that may have been said there
 * @param distance 0 where it sounds the same, up to 1
 * @param nameEnd where what sounds like the name ends: before the end of the span where a
 * version of its family is said after it
 */
public record Alike(Span span, Name name, Kind kind, double distance, int nameEnd) {

	/** In what way a place sounds like a name. */
	public enum Kind {

		/** Chinese characters for a Chinese name. */
		SYLLABLES,

		/** Chinese characters for a Latin name. */
		ACROSS_SCRIPTS,

		/** Latin words for a Latin name. */
		WORDS,

		/** Latin letters and Chinese characters together for a Latin name. */
		MIXED,

		/** Letters for a name that is spelt out. */
		LETTERS

	}

	/** Whether a version is said after the name. */
	public boolean versioned() {
		return this.nameEnd < this.span.end();
	}

	/**
	 * Whether the version is written in other characters than those of numbers.
	 * @param text in which the place counts
	 */
	public boolean isVersionMisheard(String text) {
		return versioned() && IntStream.range(this.nameEnd, this.span.end())
			.noneMatch((i) -> LatinScript.has(text.charAt(i)) || VersionNumbers.begins(text, i));
	}

	/** The place without the version. */
	public Span base() {
		return new Span(this.span.start(), this.nameEnd);
	}

	/** A place without a version. */
	static Alike of(Span span, Name name, Kind kind, double distance) {
		return new Alike(span, name, kind, distance, span.end());
	}

	/** The same in a text that has so many characters more before it. */
	Alike shifted(int by) {
		return new Alike(new Span(this.span.start() + by, this.span.end() + by), this.name, this.kind, this.distance,
				this.nameEnd + by);
	}

}

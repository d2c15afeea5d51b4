package org.talkgraph.transcript;

import java.util.Arrays;

import org.talkgraph.source.Span;

/**
 * A talk's spoken text, with a piecewise map to its source. Every character of a reading
 * stands for a stretch of the source of its own: for the same character as a rule, for an
 * escape such as {@code \n} or {@code &amp;}, or for what parts two subtitles. The
 * stretches are in order and do not overlap, so a span of the one has exactly one span of
 * the other. The map holds for each piece where it begins in the reading and in the
 * source, and how many characters of the source each of its characters stands for; a look
 * up is a binary search over the pieces.
 */
public final class Reading {

	private final String text;

	private final int[] readingStarts;

	private final int[] sourceStarts;

	private final int[] units;

	Reading(String text, int[] readingStarts, int[] sourceStarts, int[] units) {
		this.text = text;
		this.readingStarts = readingStarts;
		this.sourceStarts = sourceStarts;
		this.units = units;
	}

	/** What was said, paragraphs parted by one line feed. */
	public String text() {
		return this.text;
	}

	public int length() {
		return this.text.length();
	}

	/** The characters of a span of this reading. */
	public String text(Span span) {
		return span.of(this.text);
	}

	/**
	 * From this reading to the source. What lies between the pieces (markup, images,
	 * labels) is inside the result only where the span runs across it.
	 * @param span in this reading, not empty
	 */
	public Span toSource(Span span) {
		int last = span.end() - 1;
		int piece = piece(this.readingStarts, last);
		int end = this.sourceStarts[piece] + (last - this.readingStarts[piece] + 1) * this.units[piece];
		return new Span(toSource(span.start()), end);
	}

	/** Where what a character of this reading stands for begins in the source. */
	public int toSource(int index) {
		int piece = piece(this.readingStarts, index);
		return this.sourceStarts[piece] + (index - this.readingStarts[piece]) * this.units[piece];
	}

	/**
	 * From the source to this reading: what of this reading lies inside a span of the
	 * source; empty where nothing does.
	 */
	public Span toReading(Span source) {
		int start = before(source.start(), true);
		return new Span(start, Math.max(start, before(source.end(), false)));
	}

	/** How many characters begin, or end, before a place in the source or at it. */
	private int before(int sourceIndex, boolean begun) {
		int piece = piece(this.sourceStarts, sourceIndex);
		if (piece < 0) {
			return 0;
		}
		int unit = this.units[piece];
		int inside = (sourceIndex - this.sourceStarts[piece] + (begun ? unit - 1 : 0)) / unit;
		return Math.min(end(piece), this.readingStarts[piece] + inside);
	}

	/** The same places with other words, as many characters. */
	Reading as(String other) {
		if (other.length() != this.text.length()) {
			throw new IllegalArgumentException(
					"%d characters in the place of %d".formatted(other.length(), this.text.length()));
		}
		return new Reading(other, this.readingStarts, this.sourceStarts, this.units);
	}

	/** All of it. */
	Span all() {
		return new Span(0, this.text.length());
	}

	/** Adds what a span of this reading says, with its places, to another. */
	void copy(Span span, ReadingBuilder to) {
		int from = span.start();
		while (from < span.end()) {
			int piece = piece(this.readingStarts, from);
			int end = Math.min(end(piece), span.end());
			to.append(this.text, new Span(from, end), toSource(from), this.units[piece]);
			from = end;
		}
	}

	private int end(int piece) {
		return (piece + 1 < this.readingStarts.length) ? this.readingStarts[piece + 1] : this.text.length();
	}

	private static int piece(int[] starts, int index) {
		int found = Arrays.binarySearch(starts, index);
		return (found >= 0) ? found : -found - 2;
	}

}

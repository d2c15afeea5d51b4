package org.talkgraph.transcript;

import java.util.Arrays;

import org.talkgraph.source.Span;

/**
 * A talk's spoken text, with a piecewise map to its source: every character of a reading
 * is a character of the source, so a span of the one has exactly one span of the other.
 * The map holds for each piece where it begins in the reading and in the source; a look
 * up is a binary search over the pieces.
 */
public final class Reading {

	private final String text;

	private final int[] readingStarts;

	private final int[] sourceStarts;

	Reading(String text, int[] readingStarts, int[] sourceStarts) {
		this.text = text;
		this.readingStarts = readingStarts;
		this.sourceStarts = sourceStarts;
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
		return new Span(toSource(span.start()), toSource(span.end() - 1) + 1);
	}

	/** Where a character of this reading stands in the source. */
	public int toSource(int index) {
		int piece = piece(this.readingStarts, index);
		return this.sourceStarts[piece] + index - this.readingStarts[piece];
	}

	/**
	 * From the source to this reading: what of this reading lies inside a span of the
	 * source; empty where nothing does.
	 */
	public Span toReading(Span source) {
		int start = firstAtOrAfter(source.start());
		return new Span(start, Math.max(start, firstAtOrAfter(source.end())));
	}

	private int firstAtOrAfter(int sourceIndex) {
		int piece = piece(this.sourceStarts, sourceIndex);
		if (piece < 0) {
			return 0;
		}
		int end = (piece + 1 < this.readingStarts.length) ? this.readingStarts[piece + 1] : this.text.length();
		return Math.min(end, this.readingStarts[piece] + sourceIndex - this.sourceStarts[piece]);
	}

	private static int piece(int[] starts, int index) {
		int found = Arrays.binarySearch(starts, index);
		return (found >= 0) ? found : -found - 2;
	}

}

package org.talkgraph.transcript;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** Collects the pieces of a source that were spoken, in order. */
final class ReadingBuilder {

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private int[] readingStarts = new int[64];

	private int[] sourceStarts = new int[64];

	private int pieces;

	private int sourceEnd = -1;

	private @Nullable Span paragraphBreak;

	ReadingBuilder(String source) {
		this.source = source;
	}

	/** Where the next character will stand, after the break before it. */
	int next() {
		return this.text.length() + ((this.paragraphBreak != null) ? this.paragraphBreak.length() : 0);
	}

	/** The end of what was said so far, without white space after it. */
	int end() {
		int end = this.text.length();
		while (end > 0 && Character.isWhitespace(this.text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/**
	 * Begins a paragraph: of several breaks in a row the first one counts, and none
	 * before the first character.
	 * @param lineFeed in the source, after every piece before
	 */
	void breakParagraph(Span lineFeed) {
		if (!this.text.isEmpty() && this.paragraphBreak == null) {
			this.paragraphBreak = lineFeed;
		}
	}

	/**
	 * Adds a piece. White space at the beginning of a paragraph is left out.
	 * @param piece in the source, after every piece before
	 */
	void add(Span piece) {
		Span lineFeed = this.paragraphBreak;
		Span said = (lineFeed != null || this.text.isEmpty()) ? withoutLeadingSpace(piece) : piece;
		if (said.isEmpty()) {
			return;
		}
		if (lineFeed != null) {
			this.paragraphBreak = null;
			append(lineFeed);
		}
		append(said);
	}

	private Span withoutLeadingSpace(Span piece) {
		int start = piece.start();
		while (start < piece.end() && Character.isWhitespace(this.source.charAt(start))) {
			start++;
		}
		return new Span(start, piece.end());
	}

	private void append(Span piece) {
		if (piece.start() < this.sourceEnd) {
			throw new IllegalArgumentException(
					"piece " + piece + " begins before the last one's end " + this.sourceEnd);
		}
		if (piece.start() != this.sourceEnd) {
			if (this.pieces == this.readingStarts.length) {
				this.readingStarts = Arrays.copyOf(this.readingStarts, 2 * this.pieces);
				this.sourceStarts = Arrays.copyOf(this.sourceStarts, 2 * this.pieces);
			}
			this.readingStarts[this.pieces] = this.text.length();
			this.sourceStarts[this.pieces] = piece.start();
			this.pieces++;
		}
		this.text.append(this.source, piece.start(), piece.end());
		this.sourceEnd = piece.end();
	}

	Reading build() {
		return new Reading(this.text.toString(), Arrays.copyOf(this.readingStarts, this.pieces),
				Arrays.copyOf(this.sourceStarts, this.pieces));
	}

}

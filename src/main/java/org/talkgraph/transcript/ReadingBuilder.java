package org.talkgraph.transcript;

import java.util.Arrays;

import org.talkgraph.source.Span;

/** Collects the pieces of a source that were spoken, in order. */
final class ReadingBuilder {

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private int[] readingStarts = new int[64];

	private int[] sourceStarts = new int[64];

	private int pieces;

	private int sourceEnd = -1;

	ReadingBuilder(String source) {
		this.source = source;
	}

	int length() {
		return this.text.length();
	}

	/**
	 * Adds a piece.
	 * @param piece in the source, after every piece before
	 */
	void add(Span piece) {
		if (piece.isEmpty()) {
			return;
		}
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

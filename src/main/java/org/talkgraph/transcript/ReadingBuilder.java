package org.talkgraph.transcript;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** Collects the pieces of a source that were spoken, in order. */
final class ReadingBuilder {

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private int[] readingStarts = new int[4];

	private int[] sourceStarts = new int[4];

	private int[] units = new int[4];

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

	/** The last character; a line feed before the first. */
	char last() {
		return this.text.isEmpty() ? '\n' : this.text.charAt(this.text.length() - 1);
	}

	/** The character before the last one; a line feed where there is none. */
	char lastButOne() {
		return (this.text.length() < 2) ? '\n' : this.text.charAt(this.text.length() - 2);
	}

	/** After the last character of the source that was said. */
	int sourceEnd() {
		return Math.max(0, this.sourceEnd);
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
			append("\n", new Span(0, 1), lineFeed.start(), 1);
		}
		addAll(said);
	}

	/**
	 * Adds a piece as it is, but for what nobody sees or says in it: soft hyphens, spaces
	 * without width, marks of direction and byte order marks.
	 * @param piece in the source, after every piece before
	 */
	void addAll(Span piece) {
		int start = piece.start();
		for (int i = start; i < piece.end(); i++) {
			if (Wording.isInvisible(this.source.charAt(i))) {
				append(this.source, new Span(start, i), start, 1);
				start = i + 1;
			}
		}
		append(this.source, new Span(start, piece.end()), start, 1);
	}

	/**
	 * Adds a character that stands for a stretch of the source.
	 * @param place in the source, after every piece before, not empty
	 */
	void add(char said, Span place) {
		append(String.valueOf(said), new Span(0, 1), place.start(), place.length());
	}

	/**
	 * Adds a character outside of the basic plane, or inside, that stands for a stretch
	 * of the source of at least two characters.
	 */
	void addCodePoint(int said, Span place) {
		if (Character.isBmpCodePoint(said)) {
			add((char) said, place);
			return;
		}
		add(Character.highSurrogate(said), new Span(place.start(), place.end() - 1));
		add(Character.lowSurrogate(said), new Span(place.end() - 1, place.end()));
	}

	private Span withoutLeadingSpace(Span piece) {
		int start = piece.start();
		while (start < piece.end() && isBlank(this.source.charAt(start))) {
			start++;
		}
		return new Span(start, piece.end());
	}

	/** Whether a character is white space, or cannot be seen. */
	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Wording.isInvisible(c);
	}

	/**
	 * Appends a span of a text.
	 * @param sourceStart where its first character stands in the source
	 * @param unit how many characters of the source each stands for
	 */
	void append(CharSequence said, Span span, int sourceStart, int unit) {
		if (span.isEmpty()) {
			return;
		}
		if (sourceStart < this.sourceEnd || unit < 1) {
			throw new IllegalArgumentException("piece at %d of unit %d begins before the last one's end %d"
				.formatted(sourceStart, unit, this.sourceEnd));
		}
		if (this.pieces == 0 || sourceStart != this.sourceEnd || unit != this.units[this.pieces - 1]) {
			begin(sourceStart, unit);
		}
		this.text.append(said, span.start(), span.end());
		this.sourceEnd = sourceStart + span.length() * unit;
	}

	private void begin(int sourceStart, int unit) {
		if (this.pieces == this.readingStarts.length) {
			this.readingStarts = Arrays.copyOf(this.readingStarts, 2 * this.pieces);
			this.sourceStarts = Arrays.copyOf(this.sourceStarts, 2 * this.pieces);
			this.units = Arrays.copyOf(this.units, 2 * this.pieces);
		}
		this.readingStarts[this.pieces] = this.text.length();
		this.sourceStarts[this.pieces] = sourceStart;
		this.units[this.pieces] = unit;
		this.pieces++;
	}

	Reading build() {
		return new Reading(this.text.toString(), Arrays.copyOf(this.readingStarts, this.pieces),
				Arrays.copyOf(this.sourceStarts, this.pieces), Arrays.copyOf(this.units, this.pieces));
	}

}

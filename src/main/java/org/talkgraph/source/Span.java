package org.talkgraph.source;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} in UTF-16 code units. Whether it counts in a
 * source or in a reading is said by whoever holds it; {@code Reading} maps between the
 * two. Ordered by start, then by end.
 *
 * @param start index of the first unit, not negative
 * @param end index after the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

	private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

	/**
	 * @throws IllegalArgumentException where the range is negative or backwards
	 */
	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("span [%d, %d): expected 0 <= start <= end".formatted(start, end));
		}
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean isEmpty() {
		return this.start == this.end;
	}

	public boolean contains(int index) {
		return this.start <= index && index < this.end;
	}

	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/** The smallest span that holds both. */
	public Span to(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	/** The text of this span in the text that it counts in. */
	public String of(CharSequence text) {
		return text.subSequence(this.start, this.end).toString();
	}

	@Override
	public int compareTo(Span other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return "[" + this.start + ", " + this.end + ")";
	}

}

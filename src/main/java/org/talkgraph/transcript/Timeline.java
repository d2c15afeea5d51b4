package org.talkgraph.transcript;

import java.time.Duration;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * When what was said, as far as the transcript tells: marks in the reading, each with the
 * time at which it begins and, where the format has it, ends. Times are the transcript's
 * own and never guessed between two marks: what is said inside of a cue begins with the
 * cue.
 */
public final class Timeline {

	/** Of a transcript without times. */
	public static final Timeline NONE = new Timeline(new int[0], new long[0], new long[0]);

	/** Stands for a time that is not told. */
	static final long UNKNOWN = -1;

	private final int[] marks;

	private final long[] starts;

	private final long[] ends;

	/**
	 * @param marks in the reading, in order
	 * @param starts in milliseconds, one for each mark
	 * @param ends in milliseconds, one for each mark
	 */
	Timeline(int[] marks, long[] starts, long[] ends) {
		this.marks = marks;
		this.starts = starts;
		this.ends = ends;
	}

	public boolean isEmpty() {
		return this.marks.length == 0;
	}

	/**
	 * When a span of the reading begins, from the beginning of the recording: the last
	 * time that is told before its first character, or there; null where none is.
	 */
	public @Nullable Duration start(Span span) {
		return at(this.starts, span.start());
	}

	/** When a span of the reading ends; null where that is not told. */
	public @Nullable Duration end(Span span) {
		return at(this.ends, Math.max(span.start(), span.end() - 1));
	}

	private @Nullable Duration at(long[] times, int index) {
		int found = Arrays.binarySearch(this.marks, index);
		int mark = (found >= 0) ? found : -found - 2;
		return (mark < 0 || times[mark] == UNKNOWN) ? null : Duration.ofMillis(times[mark]);
	}

	/**
	 * Adds the marks of a span to another timeline.
	 * @param shift added to their places
	 */
	void copy(Span span, int shift, TimelineBuilder to) {
		int found = Arrays.binarySearch(this.marks, span.start());
		int mark = Math.max(0, (found >= 0) ? found : -found - 2);
		while (mark < this.marks.length && this.marks[mark] < span.end()) {
			to.add(Math.max(span.start(), this.marks[mark]) + shift, this.starts[mark], this.ends[mark]);
			mark++;
		}
	}

}

package org.talkgraph.transcript;

import java.util.Arrays;

/** Collects the times of a talk, in the order of its reading. */
final class TimelineBuilder {

	private int[] marks = new int[2];

	private long[] starts = new long[2];

	private long[] ends = new long[2];

	private int size;

	/**
	 * Adds a time; one at the same place as the last takes its place.
	 * @param mark in the reading, not before the last
	 * @param start in milliseconds; {@link Timeline#UNKNOWN} adds nothing
	 * @param end in milliseconds, or {@link Timeline#UNKNOWN}
	 */
	void add(int mark, long start, long end) {
		if (start == Timeline.UNKNOWN) {
			return;
		}
		if (this.size > 0 && this.marks[this.size - 1] == mark) {
			this.size--;
		}
		if (this.size == this.marks.length) {
			this.marks = Arrays.copyOf(this.marks, 2 * this.size);
			this.starts = Arrays.copyOf(this.starts, 2 * this.size);
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
		}
		this.marks[this.size] = mark;
		this.starts[this.size] = start;
		this.ends[this.size] = (end == Timeline.UNKNOWN) ? Timeline.UNKNOWN : Math.max(start, end);
		this.size++;
	}

	Timeline build() {
		return (this.size == 0) ? Timeline.NONE : new Timeline(Arrays.copyOf(this.marks, this.size),
				Arrays.copyOf(this.starts, this.size), Arrays.copyOf(this.ends, this.size));
	}

}

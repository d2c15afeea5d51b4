package org.talkgraph.source;

/**
 * Where lines end: at a line feed, with or without a carriage return before it, or at a
 * carriage return alone, as old Macs and some editors of subtitles write it.
 */
public final class LineEnds {

	private LineEnds() {
	}

	/**
	 * Where the line ends that an index lies in: at its line feed, or at its carriage
	 * return where no line feed follows.
	 * @param limit the result where the line does not end before
	 */
	public static int next(String text, int from, int limit) {
		for (int i = from; i < limit; i++) {
			if (isAt(text, i)) {
				return i;
			}
		}
		return limit;
	}

	/** Whether a line ends at a character. */
	public static boolean isAt(String text, int index) {
		char c = text.charAt(index);
		return c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
	}

}

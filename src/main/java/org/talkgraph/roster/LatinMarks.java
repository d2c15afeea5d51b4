package org.talkgraph.roster;

/**
 * Marks of Chinese writing as those of Latin writing: where English is heard among
 * Chinese it is written with the marks of Chinese.
 */
final class LatinMarks {

	/** How far the wide forms of ASCII are from it. */
	private static final int WIDE = 0xFEE0;

	private static final char FIRST_WIDE = '\uFF01';

	private static final char LAST_WIDE = '\uFF1F';

	private static final char FULL_STOP = '\u3002';

	private LatinMarks() {
	}

	/** A text of the same length. */
	static String in(String text) {
		char[] marks = text.toCharArray();
		for (int i = 0; i < marks.length; i++) {
			if (marks[i] >= FIRST_WIDE && marks[i] <= LAST_WIDE) {
				marks[i] -= WIDE;
			}
			else if (marks[i] == FULL_STOP) {
				marks[i] = '.';
			}
		}
		return new String(marks);
	}

}

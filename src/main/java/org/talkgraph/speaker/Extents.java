package org.talkgraph.speaker;

/**
 * How much is said between two places of a text, in Chinese characters: a letter of
 * another script says a third of one, in whichever talk it stands.
 */
final class Extents {

	/** How many letters say as much as one Chinese character. */
	private static final int SCALE = 3;

	/** The first of the characters of Chinese. */
	private static final char CHINESE = '\u2E80';

	/** How many letters' worth is said before each place. */
	private final int[] before;

	Extents(String text) {
		this.before = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			this.before[i + 1] = this.before[i] + ((text.charAt(i) >= CHINESE) ? SCALE : 1);
		}
	}

	/** How much is said from one place to another; less than 0 where that is before. */
	double between(int from, int to) {
		return (double) (this.before[to] - this.before[from]) / SCALE;
	}

}

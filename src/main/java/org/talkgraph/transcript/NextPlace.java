package org.talkgraph.transcript;

/**
 * The next place of a character in a stretch of text. Asked from left to right it reads
 * the text once, however often it is asked, so that a line of nothing but brackets costs
 * no more than another.
 */
final class NextPlace {

	private final String text;

	private final char wanted;

	private final int end;

	private int from = -1;

	private int found = -1;

	NextPlace(String text, char wanted, int end) {
		this.text = text;
		this.wanted = wanted;
		this.end = end;
	}

	/** The first place at or after an index; the text's end where there is none. */
	int atOrAfter(int index) {
		if (index < this.from || this.found < index) {
			int next = this.text.indexOf(this.wanted, index, this.end);
			this.from = index;
			this.found = (next < 0) ? this.end : next;
		}
		return this.found;
	}

}

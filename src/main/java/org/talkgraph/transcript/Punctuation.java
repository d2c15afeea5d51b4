package org.talkgraph.transcript;

/** Whether a text has marks at the ends of its sentences. */
final class Punctuation {

	private static final SentenceMarks MARKS = SentenceMarks.SHIPPED;

	/**
	 * A text with fewer marks than one for so many characters has none worth the name.
	 */
	private static final int RAREST = 400;

	private long characters;

	private long marks;

	/** Takes a piece of the text into account. */
	void see(CharSequence text, int start, int end) {
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			boolean stop = MARKS.isStop(c) && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1)));
			this.marks += (stop || MARKS.isSentence(c)) ? 1 : 0;
		}
		this.characters += end - start;
	}

	boolean isThere() {
		return this.marks * RAREST >= this.characters;
	}

}

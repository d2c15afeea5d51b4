package org.talkgraph.speaker;

import org.talkgraph.source.Span;

/**
 * Words between two places where the floor may change: a sentence, a clause, or a part of
 * one that begins as answers do or ends with a name.
 *
 * @param span in the reading
 * @param joint what parts it from the words before
 */
record Piece(Span span, Joint joint) {

	/** What stands before a piece. */
	enum Joint {

		PARAGRAPH("a paragraph"), SENTENCE("a sentence"), CLAUSE("a clause"), NOTHING("nothing");

		private final String label;

		Joint(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

}

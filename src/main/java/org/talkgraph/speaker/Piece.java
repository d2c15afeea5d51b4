package org.talkgraph.speaker;

import java.util.Optional;

import org.talkgraph.source.Span;

/**
 * Words between two places where the floor may change: a sentence, a clause, or a part of
 * one that begins as answers do or ends with a name.
 *
 * @param span in the reading
 * @param joint what parts it from the words before
 */
record Piece(Span span, Joint joint) {

	/** As much of it as stands in a part of the reading. */
	Optional<Piece> in(Span part) {
		int start = Math.max(this.span.start(), part.start());
		int end = Math.min(this.span.end(), part.end());
		return (start < end) ? Optional.of(new Piece(new Span(start, end), this.joint)) : Optional.empty();
	}

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

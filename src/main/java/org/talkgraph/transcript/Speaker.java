package org.talkgraph.transcript;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * Whoever a transcript says is speaking.
 *
 * @param name as the transcript writes it, but for what nobody sees in it; a bare number
 * is SPEAKER_ and that number
 * @param span of the name with its markup, in the source
 */
record Speaker(String name, Span span) {

	Speaker {
		name = Wording.of(name);
	}

	/** The speaker of a label; null for a label in which nothing can be seen. */
	static @Nullable Speaker of(String label, Span span) {
		Speaker speaker = new Speaker(label, span);
		return speaker.name.isEmpty() ? null : speaker;
	}

}

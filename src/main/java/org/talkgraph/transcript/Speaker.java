package org.talkgraph.transcript;

import org.talkgraph.source.Span;

/**
 * Whoever a transcript says is speaking.
 *
 * @param name as the transcript writes it; a bare number is SPEAKER_ and that number
 * @param span of the name with its markup, in the source
 */
record Speaker(String name, Span span) {
}

package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.Span;

/**
 * One session inside a source, as it was read.
 *
 * @param key the declared id, or the source's uri and ordinal
 * @param ordinal 1-based, in the source
 * @param span in the source, from its heading to the next talk
 * @param language in which most of it is said
 * @param reading what was said
 * @param stretches in order; together the whole reading but for white space
 * @param sentences in order
 * @param times when what was said, as far as the transcript tells
 */
public record Talk(String key, int ordinal, Span span, Details details, Language language, Reading reading,
		List<Stretch> stretches, List<Sentence> sentences, Timeline times) {
}

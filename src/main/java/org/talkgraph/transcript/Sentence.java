package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.Span;

/**
 * A sentence of a reading.
 *
 * @param span in the reading, without surrounding white space, not empty
 * @param language of this sentence
 * @param clauses its clauses in order, together the whole sentence but for white space
 * @param firm whether its end is one: a recogniser sets a full stop at the end of every
 * chunk, so that in its paragraphs the last mark says nothing
 */
public record Sentence(Span span, Language language, List<Span> clauses, boolean firm) {
}

package org.talkgraph.speaker;

import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/**
 * A piece of one turn, the unit that is stored and shown.
 *
 * @param index 0-based, in the talk
 * @param turn index of the turn
 * @param span in the reading, without surrounding white space, not empty
 */
public record Utterance(int index, int turn, Span span, Language language) {
}

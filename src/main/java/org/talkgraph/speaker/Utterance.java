package org.talkgraph.speaker;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/**
 * A piece of one turn, the unit that is stored and shown.
 *
 * @param index 0-based, in the talk
 * @param turn index of the turn
 * @param span in the reading, without surrounding white space, not empty
 * @param startsAt from the beginning of the recording, at this utterance's first word or
 * a little before; null where the transcript has no times
 * @param endsAt null where the transcript has no times or only those at which something
 * begins
 */
public record Utterance(int index, int turn, Span span, Language language, @Nullable Duration startsAt,
		@Nullable Duration endsAt) {
}

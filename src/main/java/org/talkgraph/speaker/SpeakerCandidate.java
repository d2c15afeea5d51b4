package org.talkgraph.speaker;

import org.talkgraph.roster.Participant;

/**
 * Somebody who may have spoken.
 *
 * @param score from 0 to 1
 */
public record SpeakerCandidate(Participant participant, double score) {
}

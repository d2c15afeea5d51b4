package org.talkgraph.speaker;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.Participant;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/**
 * One speaker holding the floor.
 *
 * @param index 0-based, in the talk
 * @param span what is said, in the reading, not empty
 * @param labelSpan of the transcript's label before it, in the source; null without one
 * @param label as the transcript writes it, or {@code unknown moderator},
 * {@code unknown speaker 2}; null where nothing tells one unknown speaker from another
 * @param speaker null where nobody, or somebody unknown, holds the floor; somebody whom
 * only a label names has no {@code name()}
 * @param confidence in the speaker, from 0 to 1; 0 where there is none
 * @param cues why the turn starts here and is this person's
 * @param candidates who may have spoken, best first, where the speaker is not known
 */
public record Turn(int index, Span span, @Nullable Span labelSpan, @Nullable String label,
		@Nullable Participant speaker, double confidence, List<Evidence> cues, List<SpeakerCandidate> candidates) {

	/** The same at another place among the turns of its talk. */
	Turn at(int place) {
		return new Turn(place, this.span, this.labelSpan, this.label, this.speaker, this.confidence, this.cues,
				this.candidates);
	}

}

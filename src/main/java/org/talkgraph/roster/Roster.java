package org.talkgraph.roster;

import java.util.List;
import java.util.Optional;

/**
 * The people of a talk.
 *
 * @param participants in the order in which the talk introduces them
 */
public record Roster(List<Participant> participants) {

	/** The participant of a label of the transcript. */
	public Optional<Participant> labelled(String label) {
		return this.participants.stream().filter((participant) -> label.equals(participant.label())).findFirst();
	}

}

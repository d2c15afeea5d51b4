package org.talkgraph.roster;

import java.util.List;

/**
 * The people of a talk.
 *
 * @param participants in the order in which the talk introduces them
 * @param voices who speaks under the labels of the transcript, each label once; empty
 * where it has none
 */
public record Roster(List<Participant> participants, List<Voice> voices) {

	/** A roster of a talk without labels. */
	public Roster(List<Participant> participants) {
		this(participants, List.of());
	}

}

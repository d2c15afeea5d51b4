package org.talkgraph.roster;

import java.util.List;

/**
 * The people of a talk.
 *
 * @param participants in the order in which the talk introduces them
 */
public record Roster(List<Participant> participants) {
}

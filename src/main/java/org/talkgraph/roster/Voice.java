package org.talkgraph.roster;

import java.util.List;

import org.talkgraph.source.Evidence;

/**
 * Who speaks under a label of the transcript.
 *
 * @param label as the transcript writes it
 * @param participant without a person where the text does not settle who it is
 * @param confidence in the participant, from 0 to 1; that of a label without a name is
 * about the label
 * @param evidence why it is this person; spans count in the reading
 * @param candidates who else it may be, best first, where it is not settled
 */
public record Voice(String label, Participant participant, double confidence, List<Evidence> evidence,
		List<Candidate> candidates) {

	/**
	 * Somebody who may speak under the label.
	 *
	 * @param score from 0 to 1
	 */
	public record Candidate(Participant participant, double score) {
	}

}

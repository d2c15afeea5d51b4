package org.talkgraph.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Evidence;

/**
 * A label of a conversation, and who it is.
 *
 * @param speaker index of the label
 * @param persona null where the text does not settle it
 * @param confidence from 0 to 1; 0 without a persona
 * @param evidence for the persona, empty where the label itself is the name
 * @param candidates who it may be, best first, where it is not settled
 */
record NamedLabel(int speaker, String label, @Nullable Persona persona, double confidence, List<Evidence> evidence,
		List<Candidate> candidates) {

	/**
	 * @param score from 0 to 1
	 */
	record Candidate(Persona persona, double score) {
	}

}

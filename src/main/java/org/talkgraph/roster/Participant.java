package org.talkgraph.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.Evidence;

/**
 * Somebody who takes part in a talk. Has a person, a label, or both.
 *
 * @param person who it is: known, or discovered by the full name; null for somebody whom
 * only a label names
 * @param label as the transcript writes it, null where it gives none
 * @param affiliation null where the talk says none that is known
 * @param evidence why this person takes part; spans count in the reading
 */
public record Participant(@Nullable Entity person, @Nullable String label, Role role, @Nullable Affiliation affiliation,
		List<Evidence> evidence) {

	/** The person's name, null for somebody whom only a label names. */
	public @Nullable String name() {
		return (this.person != null) ? this.person.name() : null;
	}

	/** Where the talk says that he belongs, null where that is none that is known. */
	public @Nullable Entity organization() {
		return (this.affiliation != null) ? this.affiliation.organization() : null;
	}

	/** The name, or the label of somebody without one. */
	public String shown() {
		String name = name();
		return (name != null) ? name : String.valueOf(this.label);
	}

}

package org.talkgraph.claim;

import java.util.Locale;

/** What kind of thing a clause's feature is, and how many {@link ClauseRole}s it has. */
public enum FeatureKind {

	/** A class of words, a name, a length, a place: named in words. */
	PLAIN(ClauseRole.values().length),

	/** A word of {@link WordUses}. */
	WORD(ClauseRole.values().length),

	/** Up to three words or characters of the clause. */
	GRAM(1),

	/** The first words or characters. */
	OPENS(ClauseRole.PRECEDES.ordinal()),

	/** The last words or characters. */
	CLOSES(ClauseRole.PRECEDES.ordinal());

	private final int roles;

	FeatureKind(int roles) {
		this.roles = roles;
	}

	/** Of how many roles, in their order, a feature of this kind has a weight. */
	public int roles() {
		return this.roles;
	}

	/** The word that stands before the feature in a file of weights; empty for none. */
	String prefix() {
		return (this == PLAIN) ? "" : name().toLowerCase(Locale.ROOT) + " ";
	}

}

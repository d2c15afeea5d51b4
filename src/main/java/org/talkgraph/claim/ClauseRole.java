package org.talkgraph.claim;

/** What a clause may be to a claim; a feature of it has a weight for each. */
public enum ClauseRole {

	/** The clause is in the claim. */
	INSIDE,

	/** The claim begins with it. */
	BEGIN,

	/** The claim ends with it. */
	END,

	/** The claim goes on into it. */
	JOIN,

	/** The claim begins after it. */
	BEFORE,

	/** The claim ends before it. */
	AFTER,

	/** The clause after it is in the claim. */
	PRECEDES,

	/** The clause before it is in the claim. */
	FOLLOWS

}

package org.talkgraph.speaker;

import java.util.Locale;

/** What somebody does in a conversation. */
enum Part {

	/** Leads it: asks, and gives the floor. */
	HOST,

	/** Is asked. */
	GUEST,

	/** Asks from the audience. */
	AUDIENCE;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package org.talkgraph.knowledge;

import java.util.Locale;

/** How an entity came to be known. */
public enum Origin {

	/** It stands in the knowledge base. */
	KNOWN,

	/** A talk makes it plain. */
	DISCOVERED,

	/** A user's decision made it. */
	CURATED;

	/** As in the graph. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}

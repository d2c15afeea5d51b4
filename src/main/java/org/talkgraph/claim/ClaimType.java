package org.talkgraph.claim;

import java.util.Locale;

/** In what sense something is asserted. */
public enum ClaimType {

	FACT, FIGURE, OPINION, PREDICTION, RECOMMENDATION, COMPARISON, ANNOUNCEMENT;

	/** As in the annotation JSON and the graph. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}

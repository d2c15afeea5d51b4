package org.talkgraph.knowledge;

import java.util.Locale;

/** What a user decides about names. */
public enum DecisionKind {

	/** Both are one: whatever means the first means the second. */
	MERGE,

	/** In one talk, the name means somebody else. */
	SPLIT,

	/** A further name. */
	ALIAS,

	/** A form that does not mean it. */
	REFUSE,

	/** Another canonical name. */
	RENAME;

	/** As in a file. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

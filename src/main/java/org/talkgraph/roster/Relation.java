package org.talkgraph.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a speaker stands to the part of a conversation in which a name is said. */
enum Relation {

	/** Says it. */
	SAYS_IT,

	/** Spoke before, as the last other speaker. */
	SPOKE_LAST,

	/** Speaks next, as the next other speaker. */
	SPEAKS_NEXT,

	/** Speaks next and has not spoken before. */
	BEGINS_NEXT,

	/** Begins later, not next. */
	BEGINS_LATER,

	/** Has spoken before, and neither says it nor speaks next. */
	HAS_SPOKEN;

	/** Whether it is about who speaks right before or after. */
	boolean isNeighbour() {
		return this == SPOKE_LAST || this == SPEAKS_NEXT;
	}

	/** The relation of a label, as in the data file. */
	static Optional<Relation> of(String label) {
		return Arrays.stream(values()).filter((relation) -> relation.label().equals(label)).findFirst();
	}

	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	boolean holds(Conversation conversation, int part, int speaker) {
		boolean next = conversation.speakerAfter(part) == speaker;
		boolean begun = conversation.firstPart(speaker) <= part;
		return switch (this) {
			case SAYS_IT -> conversation.speaker(part) == speaker;
			case SPOKE_LAST -> conversation.speakerBefore(part) == speaker;
			case SPEAKS_NEXT -> next;
			case BEGINS_NEXT -> next && !begun;
			case BEGINS_LATER -> !next && !begun;
			case HAS_SPOKEN -> begun && !next && conversation.speaker(part) != speaker;
		};
	}

}

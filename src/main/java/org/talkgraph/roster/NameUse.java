package org.talkgraph.roster;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a speaker does by saying a name. Where several fit one place, the first counts.
 */
public enum NameUse {

	/** "my name is Ada" */
	INTRODUCES_SELF("introduces self", true),

	/** "joined by my co-host, Ada" */
	INTRODUCED_AS_HOST("introduced as host", true),

	/** "with us today is Ada" */
	INTRODUCED("introduced", true),

	/** "welcome to the show, Ada" */
	WELCOMED("welcomed", true),

	/** "over to you, Ada" */
	GIVEN_THE_FLOOR("given the floor", true),

	/** "thank you, Ada" */
	THANKED("thanked", true),

	/** "yes, Ada, that is so" */
	REPLIED_TO("replied to", true),

	/** "how are you, Ada?" */
	GREETED("greeted", true),

	/** "Ada and I" */
	JOINED_WITH_SELF("joined with self", false),

	/** "as Ada said" */
	REFERRED_TO("referred to", false),

	/** "Ada, what do you think?" */
	ADDRESSED("addressed", true),

	/** "and how, Ada, is it done?", or something else between two marks */
	SET_APART("set apart", false),

	/** any other place */
	MENTIONED("mentioned", false),

	/** inside somebody else's words: "and he said, 'Ada, look'" */
	QUOTED("quoted", false);

	private final String label;

	private final boolean participant;

	NameUse(String label, boolean participant) {
		this.label = label;
		this.participant = participant;
	}

	/** As in the data files. */
	String label() {
		return this.label;
	}

	/** Whether only somebody who takes part is named so. */
	boolean tellsParticipant() {
		return this.participant;
	}

	/** Whether phrases are listed by which it is known. */
	boolean hasCues() {
		return this != MENTIONED && this != QUOTED;
	}

	/** Whether it says that somebody is there. */
	boolean tellsPresence() {
		return this.participant && this != THANKED;
	}

	/** Whether the speaker says who somebody is by it. */
	boolean introduces() {
		return this == INTRODUCED_AS_HOST || this == INTRODUCED || this == WELCOMED || this == MENTIONED;
	}

	/** Whether such a use makes it a person's name in spite of a doubt. */
	boolean settles(Doubt doubt) {
		return switch (doubt) {
			case NONE -> true;
			case WORDS -> this == INTRODUCES_SELF || this == INTRODUCED_AS_HOST || this == INTRODUCED
					|| this == WELCOMED || this == REPLIED_TO;
			case THING -> this == INTRODUCES_SELF;
		};
	}

	static Optional<NameUse> of(String label) {
		return Arrays.stream(values()).filter((use) -> use.label.equals(label)).findFirst();
	}

}

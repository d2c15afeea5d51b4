package org.talkgraph.speaker;

import org.talkgraph.roster.NameUse;
import org.talkgraph.source.Span;

/**
 * A participant is named.
 *
 * @param span in the reading
 * @param person index of the participant
 * @param kind what is done by it
 */
record Call(Span span, int person, Kind kind) {

	/** What is done by saying a name, as far as it tells who speaks. */
	enum Kind {

		/** Who is named is to speak. */
		CALLED("called"),

		/** Who is named is spoken to. */
		ADDRESSED("addressed"),

		/** The name stands alone, as where the floor is given by it. */
		ALONE("named alone"),

		/** Who is named has said something before. */
		QUOTED("quoted"),

		/** Who is named has spoken. */
		THANKED("thanked"),

		/** Who is named is spoken of. */
		TOLD("told of"),

		/** Who is named speaks. */
		SELF("introduced by himself");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

		/** Whether who is named may be expected to speak next. */
		boolean isCalled() {
			return this == CALLED || this == ADDRESSED || this == ALONE;
		}

		/** Whether nobody says the own name so. */
		boolean isByOthers() {
			return this != SELF && this != TOLD;
		}

		static Kind of(NameUse use) {
			return switch (use) {
				case INTRODUCES_SELF -> SELF;
				case GIVEN_THE_FLOOR, WELCOMED, GREETED -> CALLED;
				case ADDRESSED, SET_APART -> ADDRESSED;
				case INTRODUCED, INTRODUCED_AS_HOST -> TOLD;
				case THANKED, REPLIED_TO -> THANKED;
				case JOINED_WITH_SELF, REFERRED_TO, MENTIONED, QUOTED -> TOLD;
			};
		}

	}

}

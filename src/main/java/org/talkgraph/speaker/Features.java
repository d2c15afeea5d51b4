package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The names of all features by which it is decided who holds the floor, numbered. */
final class Features {

	private static final List<String> ALL = new ArrayList<>();

	private static final Map<String, Integer> NUMBERS = new HashMap<>();

	private static final int CUES = Cues.NAMES.size();

	private static final int CHANGES = Change.values().length;

	private static final int KINDS = Call.Kind.values().length;

	/** Where a piece stands to the place where the floor may change. */
	static final String[] PLACES = { "two before", "before", "after", "then" };

	/** The first of the places before it. */
	static final int BEFORE = 0;

	/** The first of the places after it. */
	static final int AFTER = 2;

	/**
	 * By part, place and cue: how the floor is given before a change and taken after it.
	 */
	private static final int[][][] HANDS = new int[Part.values().length][PLACES.length][CUES];

	/** By {@link Change}; for STAYS, of any change. */
	private static final int[] CHANGE = new int[CHANGES];

	private static final int[][] JOINT = new int[CHANGES][Piece.Joint.values().length];

	private static final int[][][] CUE = new int[CHANGES][PLACES.length][CUES];

	private static final int[][] SAYS = new int[Part.values().length][CUES];

	private static final int[] BEGINS = new int[Part.values().length];

	/** By who is meant, part, and kind of call. */
	private static final int[][][] NAMES = new int[2][Part.values().length][KINDS];

	private static final int[][][][] IDENTITY = new int[Identity.values().length][2][KINDS][Distances.NAMES.size()];

	static final int SAME_AGAIN = add("host to the guest who spoke last");

	static final int ANOTHER = add("host to another guest than who spoke last");

	static final int CALLED = add("host to the guest whom he called last");

	static final int NOT_CALLED = add("host to another guest than whom he called last");

	static final int SAME_UNCALLED = add("host to the guest who spoke last, nobody named");

	static final int ANOTHER_UNCALLED = add("host to another guest than who spoke last, nobody named");

	static final int TO_SOMEBODY = add("to somebody not known");

	static final int SOMEBODY = add("somebody not known says");

	static final int AUDIENCE = add("somebody in the audience says 100 characters");

	static final int AUDIENCE_UNASKED = add("somebody in the audience says 100 characters before it may ask");

	static final int TO_AUDIENCE_UNASKED = add("to audience before it may ask");

	static final int NEXT_IN_TURN = add("to who introduced himself next after the last");

	static final int OUT_OF_TURN = add("to another than who introduced himself next after the last");

	static final int SILENT = add("somebody named in the heading says nothing");

	static final int FIRST = add("begins: who is named first");

	static final int ANNOUNCED = add("who is announced to give the talk says 100 characters");

	static final int ANNOUNCED_BEGINS = add("who is announced to give the talk begins");

	static final int FOLLOWS = add("to who follows the last elsewhere");

	static final int WAITS = add("to who has waited longest");

	static final int LATE_HOST = add("host is introduced by himself after another");

	static final int VOICE = add("small words as the speaker's elsewhere");

	/** The host of a cast is nobody whom the talk names. */
	static final int UNKNOWN_HOST = add("nobody known leads");

	/** By who is meant, and the distance, whatever is done by saying the name. */
	private static final int[][][] ANY = new int[Identity.values().length][2][Distances.NAMES.size()];

	/** Who is meant by a name beside a change of the floor. */
	enum Identity {

		NAMED_BEFORE("named last before"), CALLED_BEFORE("called last before"), NAMED_AFTER("named after");

		private final String label;

		Identity(String label) {
			this.label = label;
		}

	}

	/** How often and how long the audience speaks. */
	private static final Set<Integer> ASKED = new HashSet<>(List.of(AUDIENCE, AUDIENCE_UNASKED, TO_AUDIENCE_UNASKED));

	static {
		for (Change change : Change.values()) {
			String name = (change == Change.STAYS) ? "change" : change.label();
			CHANGE[change.ordinal()] = add(name);
			for (Piece.Joint joint : Piece.Joint.values()) {
				JOINT[change.ordinal()][joint.ordinal()] = add(name + " at " + joint.label());
			}
			for (int place = 0; place < PLACES.length; place++) {
				for (int cue = 0; cue < CUES; cue++) {
					CUE[change.ordinal()][place][cue] = add(name + ", " + PLACES[place] + ": " + Cues.NAMES.get(cue));
				}
			}
		}
		for (Part part : Part.values()) {
			BEGINS[part.ordinal()] = add(part.label() + " begins");
			for (int cue = 0; cue < CUES; cue++) {
				SAYS[part.ordinal()][cue] = add(part.label() + " says: " + Cues.NAMES.get(cue));
			}
			addHands(part);
			for (Call.Kind kind : Call.Kind.values()) {
				NAMES[0][part.ordinal()][kind.ordinal()] = add(part.label() + " is " + kind.label() + " in own words");
				NAMES[1][part.ordinal()][kind.ordinal()] = add(part.label() + " says: another is " + kind.label());
			}
		}
		for (Identity identity : Identity.values()) {
			String direction = (identity == Identity.NAMED_AFTER) ? "from " : "to ";
			for (int distance = 0; distance < Distances.NAMES.size(); distance++) {
				String name = identity.label + ", " + Distances.NAMES.get(distance);
				ANY[identity.ordinal()][0][distance] = add(direction + "who is " + name);
				ANY[identity.ordinal()][1][distance] = add(direction + "another than who is " + name);
			}
			for (Call.Kind kind : Call.Kind.values()) {
				for (int distance = 0; distance < Distances.NAMES.size(); distance++) {
					String name = kind.label() + ", " + identity.label + ", " + Distances.NAMES.get(distance);
					IDENTITY[identity.ordinal()][0][kind.ordinal()][distance] = add(direction + "who is " + name);
					IDENTITY[identity.ordinal()][1][kind.ordinal()][distance] = add(
							direction + "another than who is " + name);
				}
			}
		}
	}

	static {
		for (Change change : List.of(Change.TO_AUDIENCE, Change.FROM_AUDIENCE)) {
			ASKED.add(change(change));
			Arrays.stream(JOINT[change.ordinal()]).forEach(ASKED::add);
		}
	}

	private Features() {
	}

	private static void addHands(Part part) {
		for (int place = 0; place < PLACES.length; place++) {
			String hands = part.label() + ((place < AFTER) ? " gives the floor, " : " takes the floor, ");
			for (int cue = 0; cue < CUES; cue++) {
				HANDS[part.ordinal()][place][cue] = add(hands + PLACES[place] + ": " + Cues.NAMES.get(cue));
			}
		}
	}

	private static int add(String name) {
		NUMBERS.put(name, ALL.size());
		ALL.add(name);
		return ALL.size() - 1;
	}

	static int count() {
		return ALL.size();
	}

	static String name(int feature) {
		return ALL.get(feature);
	}

	/** The number of a name, null where there is none. */
	static @Nullable Integer number(String name) {
		return NUMBERS.get(name);
	}

	/** Where the phrase stands of which a feature of a change is; -1 for any other. */
	static int place(int feature) {
		String name = name(feature);
		for (int place = 0; place < PLACES.length; place++) {
			if (name.contains(", " + PLACES[place] + ": ")) {
				return place;
			}
		}
		return -1;
	}

	static int change(Change change) {
		return CHANGE[change.ordinal()];
	}

	static int joint(Change change, Piece.Joint joint) {
		return JOINT[change.ordinal()][joint.ordinal()];
	}

	static int cue(Change change, int place, int cue) {
		return CUE[change.ordinal()][place][cue];
	}

	static int hands(Part part, int place, int cue) {
		return HANDS[part.ordinal()][place][cue];
	}

	static int says(Part part, int cue) {
		return SAYS[part.ordinal()][cue];
	}

	static int begins(Part part) {
		return BEGINS[part.ordinal()];
	}

	static int names(boolean himself, Part part, Call.Kind kind) {
		return NAMES[himself ? 0 : 1][part.ordinal()][kind.ordinal()];
	}

	static int identity(Identity identity, boolean same, int distance) {
		return ANY[identity.ordinal()][same ? 0 : 1][distance];
	}

	/** Whether a feature is about a phrase that is heard only where the audience asks. */
	static boolean isOfAudience(int feature) {
		return Cues.OF_AUDIENCE.stream().anyMatch((cue) -> name(feature).endsWith(": " + cue));
	}

	/** Whether a feature is about a phrase: such are many, and each is seen seldom. */
	static boolean isPhrase(int feature) {
		return name(feature).contains(": ") && feature != FIRST;
	}

	/**
	 * Whether a feature tells of a habit of a talk: whether guests follow each other, and
	 * whether the audience asks.
	 */
	static boolean isHabit(int feature) {
		return name(feature).startsWith(Change.GUEST_TO_GUEST.label()) || ASKED.contains(feature);
	}

	static int identity(Identity identity, boolean same, Call.Kind kind, int distance) {
		return IDENTITY[identity.ordinal()][same ? 0 : 1][kind.ordinal()][distance];
	}

}

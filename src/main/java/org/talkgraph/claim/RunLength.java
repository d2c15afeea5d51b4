package org.talkgraph.claim;

import java.util.List;

/** The lengths of runs of clauses, as features. */
public final class RunLength {

	/** A run has at most so many clauses. */
	public static final int MOST_CLAUSES = 12;

	private static final Steps STEPS = new Steps("characters", 8, 12, 16, 20, 25, 30, 36, 43, 51, 60, 70, 82, 96, 115,
			140, 170, 210, 260);

	private RunLength() {
	}

	/** Which length a run has: an index of {@link #features()}. */
	public static int index(TalkClauses talk, int characters) {
		return STEPS.index(talk.inChinese(characters));
	}

	/** All lengths, from the shortest. */
	public static List<String> features() {
		return STEPS.features();
	}

}

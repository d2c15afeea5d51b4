package org.talkgraph.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The lengths of runs of clauses and of their talk, as features. */
public final class RunLength {

	/** A run has at most so many clauses. */
	public static final int MOST_CLAUSES = 12;

	private static final Steps STEPS = new Steps("characters", 8, 12, 16, 20, 25, 30, 36, 43, 51, 60, 70, 82, 96, 115,
			140, 170, 210, 260);

	/**
	 * The last feature, of every run: {@link TalkClauses#size()}. Readers mark about as
	 * many claims in a long talk as in a short one, so a run of a long one is less likely
	 * to be marked.
	 */
	private static final String SIZE = "size of the talk";

	private RunLength() {
	}

	/** Which length a run has: an index of {@link #features()}. */
	public static int index(TalkClauses talk, int characters) {
		return STEPS.index(talk.inChinese(characters));
	}

	/** All lengths, from the shortest, and the size of the talk. */
	public static List<String> features() {
		return Stream.concat(STEPS.features().stream(), Stream.of(SIZE)).toList();
	}

	/** What each of the {@link #features()} weighs. */
	public static double[] weights(Table table) {
		return features().stream().mapToDouble(table::number).toArray();
	}

	/**
	 * What each length scores in a talk, by its index.
	 * @param weights of the {@link #features()}, in their order
	 */
	static double[] scores(TalkClauses talk, double[] weights) {
		double size = weights[weights.length - 1] * talk.size();
		return Arrays.stream(weights, 0, weights.length - 1).map((weight) -> weight + size).toArray();
	}

}

package org.talkgraph.claim;

/**
 * What speaks for each run of clauses of one turn being a claim. The score of a run is a
 * sum over its clauses, its two ends and its length.
 */
public final class RunScores {

	private final double[][] scores;

	private RunScores(double[][] scores) {
		this.scores = scores;
	}

	/**
	 * @param roles what each clause scores in each {@link ClauseRole}
	 * @param lengths what each of the {@link RunLength#features()} weighs
	 */
	public static RunScores of(TalkClauses talk, double[][] roles, double[] lengths) {
		return of(talk, 0, roles, lengths);
	}

	/**
	 * The same for some clauses of a talk.
	 * @param from the clause that has the first row
	 */
	public static RunScores of(TalkClauses talk, int from, double[][] roles, double[] lengths) {
		int size = roles.length;
		double[][] scores = new double[size][];
		double[] byLength = RunLength.scores(talk, lengths);
		for (int first = 0; first < size; first++) {
			int most = most(talk, from, first, size);
			scores[first] = new double[most];
			double sum = weight(roles[first], ClauseRole.BEGIN);
			if (goesOn(talk, from, first)) {
				sum += weight(roles[first - 1], ClauseRole.BEFORE);
			}
			int characters = 0;
			for (int number = 0; number < most; number++) {
				int last = first + number;
				sum += inside(talk, from, roles, last);
				sum += (number > 0) ? weight(roles[last], ClauseRole.JOIN) : 0;
				characters += talk.clauses().get(from + last).span().length();
				double end = weight(roles[last], ClauseRole.END);
				if (last + 1 < size && goesOn(talk, from, last + 1)) {
					end += weight(roles[last + 1], ClauseRole.AFTER);
				}
				scores[first][number] = sum + end + byLength[RunLength.index(talk, characters)];
			}
		}
		return new RunScores(scores);
	}

	private static double inside(TalkClauses talk, int from, double[][] roles, int clause) {
		double sum = weight(roles[clause], ClauseRole.INSIDE);
		if (goesOn(talk, from, clause)) {
			sum += weight(roles[clause - 1], ClauseRole.PRECEDES);
		}
		if (clause + 1 < roles.length && goesOn(talk, from, clause + 1)) {
			sum += weight(roles[clause + 1], ClauseRole.FOLLOWS);
		}
		return sum;
	}

	private static boolean goesOn(TalkClauses talk, int from, int clause) {
		return clause > 0 && talk.clauses().get(from + clause).goesOn();
	}

	private static int most(TalkClauses talk, int from, int first, int size) {
		int most = 1;
		while (most < RunLength.MOST_CLAUSES && first + most < size && goesOn(talk, from, first + most)) {
			most++;
		}
		return most;
	}

	private static double weight(double[] roles, ClauseRole role) {
		return roles[role.ordinal()];
	}

	/** How many clauses there are. */
	int size() {
		return this.scores.length;
	}

	/** The scores of the runs that begin with a clause, the shortest first. */
	public double[] from(int first) {
		return this.scores[first];
	}

}

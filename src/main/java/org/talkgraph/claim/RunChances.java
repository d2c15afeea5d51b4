package org.talkgraph.claim;

/**
 * How likely each run of clauses is a claim, where of all sets of runs without overlap
 * one is likelier than another by the sum of its scores: a semi-Markov conditional random
 * field (Sarawagi and Cohen, 2004), by forward and backward sums, in linear time.
 */
public final class RunChances {

	private final double[][] chances;

	private final double total;

	private RunChances(double[][] chances, double total) {
		this.chances = chances;
		this.total = total;
	}

	public static RunChances of(RunScores scores) {
		int size = scores.size();
		double[] before = before(scores);
		double[] after = after(scores);
		double[][] chances = new double[size][];
		for (int first = 0; first < size; first++) {
			double[] from = scores.from(first);
			chances[first] = new double[from.length];
			for (int number = 0; number < from.length; number++) {
				chances[first][number] = Math
					.exp(before[first] + from[number] + after[first + number + 1] - before[size]);
			}
		}
		return new RunChances(chances, before[size]);
	}

	/** The logarithm of the sum over all sets of the clauses before each. */
	private static double[] before(RunScores scores) {
		double[] before = new double[scores.size() + 1];
		double[] sums = new double[RunLength.MOST_CLAUSES + 1];
		for (int end = 1; end < before.length; end++) {
			int count = 1;
			sums[0] = before[end - 1];
			for (int number = 0; number < RunLength.MOST_CLAUSES && number < end; number++) {
				double[] from = scores.from(end - 1 - number);
				if (number < from.length) {
					sums[count] = before[end - 1 - number] + from[number];
					count++;
				}
			}
			before[end] = logOfSum(sums, count);
		}
		return before;
	}

	/** The same of the clauses from each on. */
	private static double[] after(RunScores scores) {
		double[] after = new double[scores.size() + 1];
		double[] sums = new double[RunLength.MOST_CLAUSES + 1];
		for (int first = scores.size() - 1; first >= 0; first--) {
			double[] from = scores.from(first);
			sums[0] = after[first + 1];
			for (int number = 0; number < from.length; number++) {
				sums[number + 1] = from[number] + after[first + number + 1];
			}
			after[first] = logOfSum(sums, from.length + 1);
		}
		return after;
	}

	private static double logOfSum(double[] logs, int count) {
		double most = logs[0];
		for (int i = 1; i < count; i++) {
			most = Math.max(most, logs[i]);
		}
		double sum = 0;
		for (int i = 0; i < count; i++) {
			sum += Math.exp(logs[i] - most);
		}
		return most + Math.log(sum);
	}

	/** The logarithm of the sum over all sets. */
	public double total() {
		return this.total;
	}

	/** How likely the runs that begin with a clause are claims, the shortest first. */
	public double[] from(int first) {
		return this.chances[first];
	}

	int size() {
		return this.chances.length;
	}

}

package org.talkgraph.roster;

import java.util.Arrays;

/**
 * Gives each speaker at most one person and each person to at most one speaker, so that
 * the sum of the scores is greatest (Hungarian method, cubic in the number of both).
 * Leaving a speaker without a person scores 0.
 */
public final class Assignment {

	static final int NONE = -1;

	private static final double FORBIDDEN = 1e6;

	private final double[][] costs;

	private final int speakers;

	private final int people;

	private final int[] personOf;

	private final double total;

	private Assignment(double[][] scores, int forbiddenSpeaker, int forbiddenPerson) {
		this.speakers = scores.length;
		this.people = (this.speakers == 0) ? 0 : scores[0].length;
		// a column for each person, and for each speaker one that stands for nobody
		this.costs = new double[this.speakers][this.people + this.speakers];
		for (int i = 0; i < this.speakers; i++) {
			for (int j = 0; j < this.people; j++) {
				boolean forbidden = i == forbiddenSpeaker && j == forbiddenPerson;
				this.costs[i][j] = forbidden ? FORBIDDEN : -scores[i][j];
			}
		}
		this.personOf = solve();
		double sum = 0;
		for (int i = 0; i < this.speakers; i++) {
			sum += (this.personOf[i] == NONE) ? 0 : scores[i][this.personOf[i]];
		}
		this.total = sum;
	}

	/** The best assignment of these scores, by speaker and person. */
	public static Assignment best(double[][] scores) {
		return new Assignment(scores, NONE, NONE);
	}

	/** The best one that does not give this speaker this person. */
	static Assignment without(double[][] scores, int speaker, int person) {
		return new Assignment(scores, speaker, person);
	}

	/** The person of a speaker, or {@link #NONE}. */
	int personOf(int speaker) {
		return this.personOf[speaker];
	}

	/** The sum of the scores, of a speaker without a person 0. */
	public double total() {
		return this.total;
	}

	/** Shortest augmenting paths over potentials, a row at a time. */
	private int[] solve() {
		int columns = this.people + this.speakers;
		int[] rowOf = new int[columns + 1];
		Arrays.fill(rowOf, NONE);
		double[] rowPotential = new double[this.speakers];
		double[] columnPotential = new double[columns + 1];
		for (int row = 0; row < this.speakers; row++) {
			augment(row, rowOf, rowPotential, columnPotential);
		}
		int[] found = new int[this.speakers];
		Arrays.fill(found, NONE);
		for (int column = 0; column < this.people; column++) {
			if (rowOf[column] != NONE) {
				found[rowOf[column]] = column;
			}
		}
		return found;
	}

	private void augment(int row, int[] rowOf, double[] rowPotential, double[] columnPotential) {
		int columns = this.people + this.speakers;
		int start = columns;
		rowOf[start] = row;
		double[] least = new double[columns];
		int[] from = new int[columns];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		boolean[] seen = new boolean[columns + 1];
		int column = start;
		while (rowOf[column] != NONE) {
			seen[column] = true;
			int current = rowOf[column];
			int next = NONE;
			for (int j = 0; j < columns; j++) {
				if (!seen[j]) {
					double cost = this.costs[current][j] - rowPotential[current] - columnPotential[j];
					if (cost < least[j]) {
						least[j] = cost;
						from[j] = column;
					}
					if (next == NONE || least[j] < least[next]) {
						next = j;
					}
				}
			}
			shift(least[next], seen, least, rowOf, rowPotential, columnPotential);
			column = next;
		}
		while (column != start) {
			rowOf[column] = rowOf[from[column]];
			column = from[column];
		}
		rowOf[start] = NONE;
	}

	private static void shift(double delta, boolean[] seen, double[] least, int[] rowOf, double[] rowPotential,
			double[] columnPotential) {
		for (int j = 0; j < seen.length; j++) {
			if (seen[j]) {
				rowPotential[rowOf[j]] += delta;
				columnPotential[j] -= delta;
			}
			else if (j < least.length) {
				least[j] -= delta;
			}
		}
	}

}

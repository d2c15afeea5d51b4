package org.talkgraph.training;

import java.util.Arrays;

/** The best one-to-one map of rows to columns: the Hungarian method. */
final class Assignment {

	private final double[][] costs;

	private final double[] rows;

	private final double[] columns;

	/** Row by column, counted from 1; column 0 holds the row that looks for one. */
	private final int[] rowOf;

	private Assignment(int[][] weights, int size) {
		this.costs = new double[size + 1][size + 1];
		for (int i = 0; i < weights.length; i++) {
			for (int j = 0; j < weights[i].length; j++) {
				this.costs[i + 1][j + 1] = -weights[i][j];
			}
		}
		this.rows = new double[size + 1];
		this.columns = new double[size + 1];
		this.rowOf = new int[size + 1];
	}

	/** The summed weight of the best map. */
	static long best(int[][] weights) {
		int size = Math.max(weights.length, Arrays.stream(weights).mapToInt((row) -> row.length).max().orElse(0));
		Assignment assignment = new Assignment(weights, size);
		for (int row = 1; row <= size; row++) {
			assignment.place(row);
		}
		double sum = 0;
		for (int column = 1; column <= size; column++) {
			sum -= assignment.costs[assignment.rowOf[column]][column];
		}
		return Math.round(sum);
	}

	private void place(int row) {
		int size = this.rowOf.length - 1;
		int[] way = new int[size + 1];
		double[] least = new double[size + 1];
		boolean[] used = new boolean[size + 1];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		this.rowOf[0] = row;
		int column = 0;
		do {
			used[column] = true;
			column = next(column, least, used, way);
		}
		while (this.rowOf[column] != 0);
		while (column != 0) {
			this.rowOf[column] = this.rowOf[way[column]];
			column = way[column];
		}
	}

	private int next(int from, double[] least, boolean[] used, int[] way) {
		int row = this.rowOf[from];
		int next = 0;
		double delta = Double.POSITIVE_INFINITY;
		for (int j = 1; j < least.length; j++) {
			if (used[j]) {
				continue;
			}
			double cost = this.costs[row][j] - this.rows[row] - this.columns[j];
			if (cost < least[j]) {
				least[j] = cost;
				way[j] = from;
			}
			if (least[j] < delta) {
				delta = least[j];
				next = j;
			}
		}
		for (int j = 0; j < least.length; j++) {
			if (used[j]) {
				this.rows[this.rowOf[j]] += delta;
				this.columns[j] -= delta;
			}
			else {
				least[j] -= delta;
			}
		}
		return next;
	}

}

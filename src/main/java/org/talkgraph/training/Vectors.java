package org.talkgraph.training;

import java.util.Arrays;

/**
 * Rows of numbers as vectors, of one length where there are two, unless said otherwise.
 */
final class Vectors {

	private Vectors() {
	}

	/** Adds a part of one to another. */
	static void add(double[] to, double[] what, double part) {
		for (int i = 0; i < to.length; i++) {
			to[i] += part * what[i];
		}
	}

	/** The sum of two; what one does not have is nothing. */
	static double[] sum(double[] one, double[] other) {
		double[] sum = Arrays.copyOf(one, Math.max(one.length, other.length));
		for (int i = 0; i < other.length; i++) {
			sum[i] += other[i];
		}
		return sum;
	}

	static double product(double[] a, double[] b) {
		double product = 0;
		for (int i = 0; i < a.length; i++) {
			product += a[i] * b[i];
		}
		return product;
	}

}

package org.talkgraph.training;

/** Rows of numbers as vectors, of one length where there are two. */
final class Vectors {

	private Vectors() {
	}

	/** Adds a part of one to another. */
	static void add(double[] to, double[] what, double part) {
		for (int i = 0; i < to.length; i++) {
			to[i] += part * what[i];
		}
	}

	static double product(double[] a, double[] b) {
		double product = 0;
		for (int i = 0; i < a.length; i++) {
			product += a[i] * b[i];
		}
		return product;
	}

}

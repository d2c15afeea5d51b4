package org.talkgraph.query;

import java.util.HashSet;
import java.util.Set;

/** How much two folded names look alike, from 0 to 1. */
final class Nearness {

	private Nearness() {
	}

	/** The mean of what edits leave and of what pairs of characters share. */
	static double of(String one, String other) {
		int longest = Math.max(one.length(), other.length());
		if (longest == 0) {
			return 0;
		}
		double kept = 1 - (double) edits(one, other) / longest;
		return (kept + shared(one, other)) / 2;
	}

	/** Insertions, deletions, replacements and swaps of neighbours between the two. */
	static int edits(String one, String other) {
		int[][] rows = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				rows[i][j] = (i == 0 || j == 0) ? i + j : cheapest(rows, one, other, i, j);
			}
		}
		return rows[one.length()][other.length()];
	}

	private static int cheapest(int[][] rows, String one, String other, int i, int j) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int cheapest = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(cheapest, rows[i - 2][j - 2] + 1) : cheapest;
	}

	private static double shared(String one, String other) {
		Set<String> pairs = pairs(one);
		Set<String> others = pairs(other);
		int all = pairs.size() + others.size();
		pairs.retainAll(others);
		return 2.0 * pairs.size() / all;
	}

	private static Set<String> pairs(String name) {
		Set<String> pairs = new HashSet<>();
		String bounded = "\0" + name + "\0";
		for (int i = 1; i < bounded.length(); i++) {
			pairs.add(bounded.substring(i - 1, i + 1));
		}
		return pairs;
	}

}

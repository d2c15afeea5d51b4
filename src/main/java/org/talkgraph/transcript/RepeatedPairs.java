package org.talkgraph.transcript;

import java.util.Arrays;

/**
 * Where two letters of a text are those that stand a fixed distance before: of most
 * distances at hardly any place, so that nobody need look at the others. As the seeds of
 * alignments are found, by the last place of each pair of letters.
 */
final class RepeatedPairs {

	/** Of so many buckets pairs of letters seldom share one. */
	private static final int BUCKETS = 1 << 14;

	/** Spreads pairs that are near each other. */
	private static final int SPREAD = 0x9E3779B9;

	private RepeatedPairs() {
	}

	/**
	 * The places, in order, by the distance, from 1 on.
	 * @param longest distance
	 */
	static int[][] starts(char[] letters, int longest) {
		int[][] starts = new int[longest + 1][4];
		int[] counts = new int[longest + 1];
		int[] last = new int[BUCKETS];
		Arrays.fill(last, -1);
		int[] before = new int[letters.length];
		for (int i = 0; i + 1 < letters.length; i++) {
			int bucket = bucket(letters[i], letters[i + 1]);
			for (int other = last[bucket]; other >= 0 && i - other <= longest; other = before[other]) {
				if (letters[other] == letters[i] && letters[other + 1] == letters[i + 1]) {
					int distance = i - other;
					if (counts[distance] == starts[distance].length) {
						starts[distance] = Arrays.copyOf(starts[distance], 2 * counts[distance]);
					}
					starts[distance][counts[distance]] = i;
					counts[distance]++;
				}
			}
			before[i] = last[bucket];
			last[bucket] = i;
		}
		for (int distance = 0; distance <= longest; distance++) {
			starts[distance] = Arrays.copyOf(starts[distance], counts[distance]);
		}
		return starts;
	}

	private static int bucket(char first, char second) {
		return ((first << Character.SIZE | second) * SPREAD) >>> (Integer.SIZE
				- Integer.numberOfTrailingZeros(BUCKETS));
	}

}

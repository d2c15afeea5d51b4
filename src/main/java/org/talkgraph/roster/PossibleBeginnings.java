package org.talkgraph.roster;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which of some patterns may begin at a place of a text, a bit for each, by the
 * characters that stand there.
 */
final class PossibleBeginnings {

	private static final int PAGE = 256;

	/** For each of the first characters, by its high and its low byte. */
	private final long[][][] fitting = new long[Beginnings.LENGTH][PAGE][];

	/** Those of which it does not matter what stands there, or whether anything does. */
	private final long[] whatever = new long[Beginnings.LENGTH];

	/**
	 * Prepares patterns, whose numbers are their places in the list.
	 * @param patterns a null is one that is never possible
	 * @throws IllegalArgumentException if there are more than 64
	 */
	PossibleBeginnings(List<? extends @Nullable Pattern> patterns) {
		if (patterns.size() > Long.SIZE) {
			throw new IllegalArgumentException(
					patterns.size() + " patterns; at most " + Long.SIZE + " can be told apart");
		}
		for (int number = 0; number < patterns.size(); number++) {
			Pattern pattern = patterns.get(number);
			if (pattern != null) {
				add(Beginnings.of(pattern.pattern(), pattern.flags()), 1L << number);
			}
		}
	}

	private void add(List<BitSet> beginnings, long bit) {
		for (int i = 0; i < Beginnings.LENGTH; i++) {
			BitSet characters = beginnings.get(i);
			if (characters.cardinality() > Character.MAX_VALUE) {
				this.whatever[i] |= bit;
			}
			else {
				long[][] pages = this.fitting[i];
				characters.stream().forEach((c) -> page(pages, c)[c % PAGE] |= bit);
			}
		}
	}

	private static long[] page(long[][] pages, int c) {
		if (pages[c / PAGE] == null) {
			pages[c / PAGE] = new long[PAGE];
		}
		return pages[c / PAGE];
	}

	/** The patterns that may begin at a place. */
	long at(String text, int place) {
		long possible = -1;
		for (int i = 0; i < Beginnings.LENGTH && possible != 0; i++) {
			long fits = (place + i < text.length()) ? fitting(i, text.charAt(place + i)) : 0;
			possible &= fits | this.whatever[i];
		}
		return possible;
	}

	private long fitting(int i, char c) {
		long[] page = this.fitting[i][c / PAGE];
		return (page != null) ? page[c % PAGE] : 0;
	}

}

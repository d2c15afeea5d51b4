package org.talkgraph.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.talkgraph.transcript.Language;

/**
 * Which runs of words some lists may have, by hash: a no is sure, a yes is not. Most runs
 * of two and three words of a talk are in no list; this tells it before they are cut out
 * and looked up. It takes 128 KB.
 */
final class PossibleWords {

	/** For lists that may have any. */
	static final PossibleWords ANY = new PossibleWords();

	private static final int LENGTH_BITS = 20;

	/** Spreads hashes that are near each other (Knuth's multiplicative hashing). */
	private static final int SPREAD = 0x9E3779B9;

	private final long[] bits = new long[(1 << LENGTH_BITS) / Long.SIZE];

	private PossibleWords() {
		Arrays.fill(this.bits, -1);
	}

	/**
	 * @param lists what they have
	 */
	PossibleWords(List<? extends Collection<String>> lists) {
		lists.forEach((list) -> list.forEach((words) -> {
			int place = place(words.hashCode());
			this.bits[place / Long.SIZE] |= 1L << place;
		}));
	}

	/** For what may weigh something in a clause of a language. */
	static PossibleWords of(ClaimWeights weights, Language language) {
		return new PossibleWords(List.of(WordClasses.SHIPPED.classes().keySet(), WordUses.of(language).words(),
				weights.of(language).runs().words()));
	}

	private static int place(int hash) {
		return (hash * SPREAD) >>> (Integer.SIZE - LENGTH_BITS);
	}

	/**
	 * Whether some list may have them.
	 * @param hash of the words, as {@link String#hashCode()} has it
	 */
	boolean mayHave(int hash) {
		int place = place(hash);
		return (this.bits[place / Long.SIZE] & (1L << place)) != 0;
	}

}

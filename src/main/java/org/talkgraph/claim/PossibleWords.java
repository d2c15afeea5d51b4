package org.talkgraph.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.transcript.Language;

/**
 * The runs of words that some lists have. Most runs of two and three words of a talk are
 * in no list: a bit by their hash, of 128 KB, tells it. The others are found by their
 * hash where they stand, so that nothing is cut out of the talk; all that is looked up by
 * them finds its own string again.
 */
final class PossibleWords {

	/** For lists that may have any. */
	static final PossibleWords ANY = new PossibleWords();

	private static final int LENGTH_BITS = 20;

	/** Spreads hashes that are near each other (Knuth's multiplicative hashing). */
	private static final int SPREAD = 0x9E3779B9;

	private final long[] bits = new long[(1 << LENGTH_BITS) / Long.SIZE];

	/** By their hash, or in the next free place; empty for lists that may have any. */
	private final @Nullable String[] words;

	private PossibleWords() {
		Arrays.fill(this.bits, -1);
		this.words = new String[0];
	}

	/**
	 * @param lists what they have
	 */
	PossibleWords(List<? extends Collection<String>> lists) {
		int size = lists.stream().mapToInt(Collection::size).sum();
		this.words = new String[2 * Integer.highestOneBit(2 * size + 1)];
		lists.forEach((list) -> list.forEach(this::add));
	}

	private void add(String words) {
		int place = place(words.hashCode());
		this.bits[place / Long.SIZE] |= 1L << place;
		int slot = slot(words.hashCode());
		while (this.words[slot] != null && !words.equals(this.words[slot])) {
			slot = next(slot);
		}
		this.words[slot] = words;
	}

	private int slot(int hash) {
		return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(this.words.length) + 1);
	}

	private int next(int slot) {
		return (slot + 1) & (this.words.length - 1);
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
	 * The words that stand at a place, where some list has them.
	 * @param hash of the words, as {@link String#hashCode()} has it
	 */
	@Nullable String find(String text, int start, int end, int hash) {
		if (!mayHave(hash)) {
			return null;
		}
		if (this.words.length == 0) {
			return text.substring(start, end);
		}
		int slot = slot(hash);
		String words = this.words[slot];
		while (words != null
				&& !(words.hashCode() == hash && words.length() == end - start && text.startsWith(words, start))) {
			slot = next(slot);
			words = this.words[slot];
		}
		return words;
	}

	/**
	 * Whether some list may have them: a no is sure, a yes is not.
	 * @param hash of the words, as {@link String#hashCode()} has it
	 */
	boolean mayHave(int hash) {
		int place = place(hash);
		return (this.bits[place / Long.SIZE] & (1L << place)) != 0;
	}

}

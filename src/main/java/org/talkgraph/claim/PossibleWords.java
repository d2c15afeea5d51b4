package org.talkgraph.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.transcript.Language;

/**
 * The runs of words that some lists have. Most runs of two and three words of a talk are
 * in no list: a bit by their hash, of 128 KB, tells it. The others are found by their
 * hash where they stand, so that nothing is cut out of the talk, together with all that
 * is known of them.
 */
final class PossibleWords {

	private static final int LENGTH_BITS = 20;

	/** Spreads hashes that are near each other (Knuth's multiplicative hashing). */
	private static final int SPREAD = 0x9E3779B9;

	private final long[] bits = new long[(1 << LENGTH_BITS) / Long.SIZE];

	private final Language language;

	/** By their hash, or in the next free place; empty for lists that may have any. */
	private final @Nullable KnownWords[] words;

	private PossibleWords(Language language) {
		this.language = language;
		Arrays.fill(this.bits, -1);
		this.words = new KnownWords[0];
	}

	/**
	 * @param lists what they have
	 * @param table what they weigh
	 */
	PossibleWords(List<? extends Collection<String>> lists, Language language, Table table) {
		this.language = language;
		int size = lists.stream().mapToInt(Collection::size).sum();
		this.words = new KnownWords[2 * Integer.highestOneBit(2 * size + 1)];
		lists.forEach((list) -> list.forEach((words) -> add(words, table)));
	}

	private void add(String words, Table table) {
		int place = place(words.hashCode());
		this.bits[place / Long.SIZE] |= 1L << place;
		int slot = slot(words.hashCode());
		KnownWords known = this.words[slot];
		while (known != null && !words.equals(known.text())) {
			slot = next(slot);
			known = this.words[slot];
		}
		if (known == null) {
			this.words[slot] = KnownWords.of(words, this.language, table);
		}
	}

	private int slot(int hash) {
		return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(this.words.length) + 1);
	}

	private int next(int slot) {
		return (slot + 1) & (this.words.length - 1);
	}

	/** For lists that may have any. */
	static PossibleWords any(Language language) {
		return new PossibleWords(language);
	}

	/** For what may weigh something in a clause of a language. */
	static PossibleWords of(ClaimWeights weights, Language language) {
		Table table = weights.of(language).runs();
		return new PossibleWords(
				List.of(WordClasses.SHIPPED.classes().keySet(), WordUses.of(language).words(), table.words()), language,
				table);
	}

	private static int place(int hash) {
		return (hash * SPREAD) >>> (Integer.SIZE - LENGTH_BITS);
	}

	/**
	 * The words that stand at a place, where some list has them.
	 * @param hash of the words, as {@link String#hashCode()} has it
	 */
	@Nullable KnownWords find(String text, int start, int end, int hash) {
		if (!mayHave(hash)) {
			return null;
		}
		if (this.words.length == 0) {
			return KnownWords.of(text.substring(start, end), this.language);
		}
		int slot = slot(hash);
		KnownWords words = this.words[slot];
		long number = KnownWords.number(text, start, end);
		while (words != null && !words.areAt(text, start, end, number)) {
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

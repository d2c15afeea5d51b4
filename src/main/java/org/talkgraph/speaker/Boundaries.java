package org.talkgraph.speaker;

import java.util.Arrays;
import java.util.List;

import org.talkgraph.source.Span;
import org.talkgraph.transcript.Sentence;

/**
 * The places of a reading where an utterance may end, in order, with how well each suits.
 * What decides between equals is the text right before a place, so that it moves with its
 * text. A tree of maxima finds the strongest of a range in logarithmic time.
 */
final class Boundaries {

	/** A clause of more characters may be cut inside, where nothing ends. */
	private static final int LONG_CLAUSE = UtteranceCutter.LONGEST - 2 * UtteranceCutter.SHORTEST;

	private static final int FIRM = 3;

	private static final int WEAK = 2;

	private static final int SPACE = 1;

	private static final int NOTHING = 0;

	private static final int HASHED = 16;

	private final String text;

	private int[] ends = new int[256];

	private int[] nexts = new int[256];

	private long[] weights = new long[256];

	private int size;

	private final int[] strongest;

	Boundaries(String text, List<Sentence> sentences) {
		this.text = text;
		Span before = null;
		boolean firm = false;
		for (Sentence sentence : sentences) {
			for (Span clause : sentence.clauses()) {
				if (before != null) {
					add(before.end(), clause.start(), firm ? FIRM : WEAK);
				}
				addInside(clause);
				before = clause;
				firm = sentence.firm() && clause.end() == sentence.span().end();
			}
		}
		this.strongest = tree();
	}

	private void addInside(Span clause) {
		int i = clause.start() + 1;
		while (clause.length() > LONG_CLAUSE && i < clause.end()) {
			int next = i;
			while (Character.isWhitespace(this.text.charAt(next))) {
				next++;
			}
			if (!Character.isLowSurrogate(this.text.charAt(i))) {
				add(i, next, (next > i) ? SPACE : NOTHING);
			}
			i = next + 1;
		}
	}

	private void add(int end, int next, int strength) {
		if (this.size == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
			this.nexts = Arrays.copyOf(this.nexts, 2 * this.size);
			this.weights = Arrays.copyOf(this.weights, 2 * this.size);
		}
		this.ends[this.size] = end;
		this.nexts[this.size] = next;
		this.weights[this.size] = ((long) strength << Integer.SIZE) + tie(end);
		this.size++;
	}

	private long tie(int end) {
		int hash = 17;
		for (int i = Math.max(0, end - HASHED); i < end; i++) {
			hash = 31 * hash + this.text.charAt(i);
		}
		return Integer.toUnsignedLong(hash * 0x9E3779B9);
	}

	private int[] tree() {
		int[] tree = new int[2 * this.size];
		for (int i = 0; i < this.size; i++) {
			tree[this.size + i] = i;
		}
		for (int i = this.size - 1; i > 0; i--) {
			tree[i] = stronger(tree[2 * i], tree[2 * i + 1]);
		}
		return tree;
	}

	private int stronger(int a, int b) {
		return (a >= 0 && outweighs(a, b)) ? a : b;
	}

	/** Whether a place is the better one; of equals the earlier is. */
	boolean outweighs(int a, int b) {
		return (this.weights[a] != this.weights[b]) ? this.weights[a] > this.weights[b] : a < b;
	}

	/** The best of the places from {@code low} to before {@code high}; -1 for none. */
	int strongest(int low, int high) {
		int best = -1;
		int a = low + this.size;
		int b = high + this.size;
		while (a < b) {
			if (a % 2 == 1) {
				best = stronger(best, this.strongest[a++]);
			}
			if (b % 2 == 1) {
				best = stronger(best, this.strongest[--b]);
			}
			a /= 2;
			b /= 2;
		}
		return best;
	}

	/** After the last character before a place. */
	int end(int place) {
		return this.ends[place];
	}

	/** The first character after it that is no white space. */
	int next(int place) {
		return this.nexts[place];
	}

	/** The first place that ends at or after an index. */
	int endingFrom(int index) {
		int found = Arrays.binarySearch(this.ends, 0, this.size, index);
		return (found >= 0) ? found : -found - 1;
	}

	/** The first place after which something begins at or after an index. */
	int goingOnFrom(int index) {
		int found = Arrays.binarySearch(this.nexts, 0, this.size, index);
		return (found >= 0) ? found : -found - 1;
	}

}

package org.talkgraph.claim;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;

/**
 * The words of one clause after the other: Latin words, numbers, and every other
 * character by itself; in lower case and simplified script, each digit as 0. The marks
 * that end a clause are no words, but for those of a question.
 */
final class ClauseWords {

	/** So many characters of a script without spaces are a word, at most. */
	static final int LONGEST = 3;

	private final String text;

	private int[] starts = new int[64];

	private int[] ends = new int[64];

	/** Each run of words; null where nobody asks for it. */
	private @Nullable KnownWords[] runs = new KnownWords[LONGEST * 64];

	private final PossibleWords possible;

	private int size;

	/**
	 * @param reading the text in which clauses have their spans
	 * @param possible what is asked for
	 */
	ClauseWords(String reading, PossibleWords possible) {
		this.possible = possible;
		char[] folded = reading.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			folded[i] = folded(folded[i]);
		}
		this.text = new String(folded);
	}

	private static char folded(char c) {
		if (Character.isDigit(c)) {
			return '0';
		}
		return Character.isWhitespace(c) ? ' ' : SimplifiedScript.lower(c);
	}

	/** Goes to another clause. */
	void read(Span clause) {
		this.size = 0;
		int i = clause.start();
		while (i < clause.end()) {
			int end = wordEnd(i, clause.end());
			if (this.text.charAt(i) != ' ') {
				add(i, end);
			}
			i = end;
		}
		while (this.size > 0 && isMark(this.text.charAt(this.starts[this.size - 1]))) {
			this.size--;
		}
		find();
	}

	private void find() {
		for (int first = 0; first < this.size; first++) {
			int hash = 0;
			int at = this.starts[first];
			for (int number = 1; number <= Math.min(LONGEST, this.size - first); number++) {
				for (int end = this.ends[first + number - 1]; at < end; at++) {
					hash = 31 * hash + this.text.charAt(at);
				}
				this.runs[LONGEST * first + number - 1] = this.possible.find(this.text, this.starts[first], at, hash);
			}
		}
	}

	private static boolean isMark(char c) {
		return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '?' && c != '\uFF1F';
	}

	private int wordEnd(int start, int limit) {
		char first = this.text.charAt(start);
		int end = start + 1;
		if (first == '0') {
			while (end < limit && this.text.charAt(end) == '0') {
				end++;
			}
		}
		else if (isLatin(first)) {
			while (end < limit && (isLatin(this.text.charAt(end)) || isApostrophe(end, limit))) {
				end++;
			}
		}
		return end;
	}

	private boolean isApostrophe(int i, int limit) {
		char c = this.text.charAt(i);
		return (c == '\'' || c == '\u2019') && i + 1 < limit && isLatin(this.text.charAt(i + 1));
	}

	static boolean isLatin(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x2E80 && Character.isLetter(c));
	}

	private void add(int start, int end) {
		if (this.size == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, 2 * this.size);
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
			this.runs = Arrays.copyOf(this.runs, LONGEST * this.starts.length);
		}
		this.starts[this.size] = start;
		this.ends[this.size] = end;
		this.size++;
	}

	int size() {
		return this.size;
	}

	/**
	 * So many words from one on, with what stands between them; null where nobody asks
	 * for them.
	 * @param number at most {@link #LONGEST}
	 */
	@Nullable KnownWords words(int first, int number) {
		return this.runs[LONGEST * first + number - 1];
	}

	/**
	 * The clause cut into the longest words of a list, from its beginning on; what no
	 * word of the list begins with is left out.
	 */
	void visitLongest(Predicate<KnownWords> list, Consumer<KnownWords> sink) {
		int first = 0;
		while (first < this.size) {
			int number = Math.min(isLatin(this.text.charAt(this.starts[first])) ? 1 : LONGEST, this.size - first);
			KnownWords word = words(first, number);
			while (number > 0 && (word == null || !list.test(word))) {
				number--;
				word = (number > 0) ? words(first, number) : null;
			}
			if (word != null) {
				sink.accept(word);
			}
			first += Math.max(1, number);
		}
	}

	/** Where a word begins in the reading. */
	int start(int word) {
		return this.starts[word];
	}

	/** Where a word ends in the reading. */
	int end(int word) {
		return this.ends[word];
	}

}

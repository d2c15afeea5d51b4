package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.Span;

/**
 * Cuts one stretch of a reading into sentences and their clauses. Every decision looks at
 * a few characters around a mark only, so that an edit changes the sentences around it
 * and no others.
 */
final class SentenceCutter {

	private static final SentenceMarks MARKS = SentenceMarks.SHIPPED;

	private static final byte[] KINDS = kinds();

	private static final int LONGEST_ABBREVIATION = MARKS.abbreviations()
		.stream()
		.mapToInt(String::length)
		.max()
		.orElse(0);

	private static final byte NONE = 0;

	private static final byte CLAUSE = 1;

	private static final byte STOP = 2;

	private static final byte SENTENCE = 3;

	private final String text;

	private final boolean chunked;

	private final Breaks breaks;

	private final List<Sentence> sentences = new ArrayList<>();

	private List<Span> clauses = new ArrayList<>();

	/**
	 * @param chunked whether paragraphs are a recogniser's chunks, so that the mark at a
	 * paragraph's end is not firm
	 */
	SentenceCutter(String text, boolean chunked) {
		this(text, chunked, new Breaks());
	}

	/**
	 * @param breaks where something ends without a mark
	 */
	SentenceCutter(String text, boolean chunked, Breaks breaks) {
		this.text = text;
		this.chunked = chunked;
		this.breaks = breaks;
	}

	List<Sentence> cut(Span stretch) {
		int from = stretch.start();
		int next = this.breaks.from(from + 1);
		int i = stretch.start();
		while (i < stretch.end()) {
			if (this.breaks.isAt(next, i)) {
				endUnmarked(from, i, this.breaks.endsSentence(next));
				from = i;
				next++;
			}
			byte kind = kindAt(i, stretch.end());
			if (kind == NONE) {
				i++;
				continue;
			}
			int end = (kind == CLAUSE) ? i + 1 : closed(i + 1, stretch.end());
			addClause(from, end);
			if (kind != CLAUSE) {
				endSentence(!(this.chunked && atParagraphEnd(end, stretch.end())));
			}
			from = end;
			i = end;
			next = this.breaks.from(end);
		}
		addClause(from, stretch.end());
		endSentence(true);
		return this.sentences;
	}

	private void endUnmarked(int from, int end, boolean sentence) {
		addClause(from, end);
		if (sentence) {
			endSentence(true);
		}
	}

	private byte kindAt(int i, int end) {
		char c = this.text.charAt(i);
		byte kind = (c < KINDS.length) ? KINDS[c] : NONE;
		boolean last = i + 1 >= end;
		if (kind == STOP) {
			return (isBeforeSpace(i, end) && !isAbbreviation(i)) ? SENTENCE : NONE;
		}
		if (kind == CLAUSE && c < 0x80) {
			return (last || !isAsciiLetterOrDigit(this.text.charAt(i + 1))) ? CLAUSE : NONE;
		}
		boolean insideNumber = kind == SENTENCE && !last && i > 0 && Character.isDigit(this.text.charAt(i - 1))
				&& Character.isDigit(this.text.charAt(i + 1));
		return insideNumber ? NONE : kind;
	}

	/** Whether nothing but closing marks stands between a full stop and white space. */
	private boolean isBeforeSpace(int stop, int end) {
		int next = stop + 1;
		while (next < end && isClosing(this.text.charAt(next))) {
			next++;
		}
		return next >= end || Character.isWhitespace(this.text.charAt(next));
	}

	private static boolean isClosing(char c) {
		return MARKS.closing().contains(String.valueOf(c));
	}

	private boolean isAbbreviation(int stop) {
		int start = stop;
		while (start > 0 && stop - start <= LONGEST_ABBREVIATION
				&& (isAsciiLetterOrDigit(this.text.charAt(start - 1)) || this.text.charAt(start - 1) == '.')) {
			start--;
		}
		String word = this.text.substring(start, stop);
		return MARKS.abbreviations().contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
	}

	private static boolean isAsciiLetterOrDigit(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c);
	}

	private int closed(int from, int end) {
		int i = from;
		while (i < end && (isClosing(this.text.charAt(i))
				|| (this.text.charAt(i) < KINDS.length && KINDS[this.text.charAt(i)] >= STOP))) {
			i++;
		}
		return i;
	}

	private boolean atParagraphEnd(int end, int stretchEnd) {
		int next = end;
		while (next < stretchEnd && this.text.charAt(next) != '\n' && Character.isWhitespace(this.text.charAt(next))) {
			next++;
		}
		return next < stretchEnd && this.text.charAt(next) == '\n';
	}

	private void addClause(int start, int end) {
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(this.text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(this.text.charAt(to - 1))) {
			to--;
		}
		if (from < to) {
			this.clauses.add(new Span(from, to));
		}
	}

	private void endSentence(boolean firm) {
		if (!this.clauses.isEmpty()) {
			Span span = this.clauses.getFirst().to(this.clauses.getLast());
			this.sentences.add(new Sentence(span, Language.of(span.of(this.text)), List.copyOf(this.clauses), firm));
			this.clauses = new ArrayList<>();
		}
	}

	private static byte[] kinds() {
		byte[] kinds = new byte[0x10000];
		MARKS.clause().forEach((mark) -> kinds[mark.charAt(0)] = CLAUSE);
		MARKS.stop().forEach((mark) -> kinds[mark.charAt(0)] = STOP);
		MARKS.sentence().forEach((mark) -> kinds[mark.charAt(0)] = SENTENCE);
		return kinds;
	}

}

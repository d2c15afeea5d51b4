package org.talkgraph.transcript;

import org.talkgraph.source.Span;

/**
 * The spoken part of one line of Markdown: images, emphasis, the address of a link,
 * escapes and bracketed stage directions are not spoken.
 */
final class Inline {

	private final String source;

	private final int end;

	private final ReadingBuilder reading;

	private final NextPlace bracket;

	private final NextPlace parenthesis;

	private Inline(String source, int end, ReadingBuilder reading) {
		this.source = source;
		this.end = end;
		this.reading = reading;
		this.bracket = new NextPlace(source, ']', end);
		this.parenthesis = new NextPlace(source, ')', end);
	}

	/** Adds what is spoken in a piece of one line. */
	static void read(String source, Span piece, ReadingBuilder reading) {
		new Inline(source, piece.end(), reading).read(piece.start());
	}

	private void read(int from) {
		int start = from;
		int i = from;
		while (i < this.end) {
			int next = skipMarkup(i);
			if (next == i) {
				i++;
				continue;
			}
			this.reading.add(new Span(start, i));
			start = next;
			i = (next == i + 1 && escaped(i)) ? next + 1 : next;
		}
		this.reading.add(new Span(start, this.end));
	}

	/**
	 * The index after the markup that begins here, or the index itself where none does.
	 */
	private int skipMarkup(int i) {
		char c = this.source.charAt(i);
		return switch (c) {
			case '!' -> startsWith(i, "![") ? image(i) : i;
			case '\\' -> startsWith(i, "\\[") ? direction(i + 1, i + 1) : (escaped(i) ? i + 1 : i);
			case '[' -> bracket(i);
			case ']' -> linkEnd(i);
			case '(', '\uFF08', '\u3010' -> Directions.plainEnd(this.source, i, this.end);
			case '*' -> startsWith(i, "**") ? i + 2 : emphasis(i);
			default -> i;
		};
	}

	private boolean startsWith(int i, String prefix) {
		return this.source.startsWith(prefix, i) && i + prefix.length() <= this.end;
	}

	private boolean escaped(int i) {
		return this.source.charAt(i) == '\\' && i + 1 < this.end && isPunctuation(this.source.charAt(i + 1));
	}

	private static boolean isPunctuation(char c) {
		return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
	}

	private int image(int i) {
		int close = addressEnd(this.bracket.atOrAfter(i));
		return (close < this.end) ? close + 1 : i;
	}

	private int bracket(int i) {
		int close = this.bracket.atOrAfter(i);
		if (addressEnd(close) < this.end) {
			return i + 1;
		}
		return direction(i, i);
	}

	private int direction(int open, int otherwise) {
		int close = this.bracket.atOrAfter(open);
		return (close < this.end && close - open <= Directions.LONGEST) ? close + 1 : otherwise;
	}

	private int linkEnd(int i) {
		int close = addressEnd(i);
		return (close < this.end) ? close + 1 : i;
	}

	/** Where the address in parentheses after a bracket ends; the end where none does. */
	private int addressEnd(int bracket) {
		return startsWith(bracket, "](") ? this.parenthesis.atOrAfter(bracket) : this.end;
	}

	/** A single star is a sign between spaces and between Latin letters or digits. */
	private int emphasis(int i) {
		char before = (i > 0) ? this.source.charAt(i - 1) : ' ';
		char after = (i + 1 < this.end) ? this.source.charAt(i + 1) : ' ';
		boolean touches = Character.isLetterOrDigit(before) || Character.isLetterOrDigit(after);
		return (touches && !(isAsciiLetterOrDigit(before) && isAsciiLetterOrDigit(after))) ? i + 1 : i;
	}

	private static boolean isAsciiLetterOrDigit(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c);
	}

}

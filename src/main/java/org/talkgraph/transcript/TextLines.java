package org.talkgraph.transcript;

import java.util.function.ObjIntConsumer;

import org.talkgraph.source.Span;

/** The lines of a text, and which of them are nothing but markup. */
final class TextLines {

	private static final int DEEPEST_HEADING = 6;

	private static final int SHORTEST_RULE = 3;

	private TextLines() {
	}

	/**
	 * Gives each line that is not blank, without the white space around it, and where its
	 * first character, white space included, stands.
	 */
	static void each(String text, Span body, ObjIntConsumer<Span> line) {
		int start = body.start();
		while (start < body.end()) {
			int newline = text.indexOf('\n', start, body.end());
			int end = (newline < 0) ? body.end() : newline;
			int from = start;
			int to = end;
			while (from < to && ReadingBuilder.isBlank(text.charAt(from))) {
				from++;
			}
			while (to > from && ReadingBuilder.isBlank(text.charAt(to - 1))) {
				to--;
			}
			if (from < to) {
				line.accept(new Span(from, to), start);
			}
			start = end + 1;
		}
	}

	/** Whether a line is a heading or goes across the page. */
	static boolean isSilent(String text, Span line) {
		return isHeading(text, line) || isRule(text, line);
	}

	private static boolean isHeading(String text, Span line) {
		int i = line.start();
		while (i < line.end() && text.charAt(i) == '#') {
			i++;
		}
		return i > line.start() && i - line.start() <= DEEPEST_HEADING
				&& (i == line.end() || Character.isWhitespace(text.charAt(i)));
	}

	/** A line across the page: three or more of the same mark. */
	private static boolean isRule(String text, Span line) {
		char mark = text.charAt(line.start());
		int marks = 0;
		for (int i = line.start(); i < line.end(); i++) {
			marks += (text.charAt(i) == mark) ? 1 : 0;
			if (text.charAt(i) != mark && !Character.isWhitespace(text.charAt(i))) {
				return false;
			}
		}
		return marks >= SHORTEST_RULE && (mark == '-' || mark == '*' || mark == '_');
	}

}

package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Stage directions of subtitles and recognisers, which nobody says: whatever is short and
 * in square brackets, songs between notes, and in other brackets what is plainly one,
 * such as {@code (applause)}.
 */
final class Directions {

	/** Longer brackets hold words that somebody said. */
	static final int LONGEST = 40;

	private static final List<Pattern> PLAIN = DataFile.beside(Directions.class, "directions.txt")
		.words("direction")
		.stream()
		.map((word) -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
		.toList();

	private static final String OPENING = "[(\uFF08\u3010*";

	private static final String CLOSING = "])\uFF09\u3011*";

	private static final String NOTES = "\u2669\u266A\u266B\u266C";

	private Directions() {
	}

	/** What of a line is said, in order. */
	static List<Span> said(String text, Span line) {
		List<Span> said = new ArrayList<>();
		int from = line.start();
		int i = line.start();
		while (i < line.end()) {
			int end = end(text, i, line.end());
			if (end > i) {
				add(said, from, i);
				from = end;
			}
			i = Math.max(end, i + 1);
		}
		add(said, from, line.end());
		return said;
	}

	/**
	 * Where a direction in brackets that begins at an index ends; the index itself where
	 * none begins.
	 */
	static int plainEnd(String text, int at, int limit) {
		int bracket = OPENING.indexOf(text.charAt(at));
		int close = (bracket > 0) ? text.indexOf(CLOSING.charAt(bracket), at + 1, Math.min(limit, at + LONGEST + 1))
				: -1;
		return (close > 0 && isPlain(text.substring(at + 1, close))) ? close + 1 : at;
	}

	private static int end(String text, int at, int limit) {
		char c = text.charAt(at);
		if (c == '[') {
			int close = text.indexOf(']', at + 1, Math.min(limit, at + LONGEST + 1));
			return (close < 0) ? at : close + 1;
		}
		if (NOTES.indexOf(c) >= 0) {
			int next = at + 1;
			while (next < limit && NOTES.indexOf(text.charAt(next)) < 0) {
				next++;
			}
			return (next < limit) ? next + 1 : at + 1;
		}
		return plainEnd(text, at, limit);
	}

	private static boolean isPlain(String words) {
		String stripped = words.strip();
		return PLAIN.stream().anyMatch((pattern) -> pattern.matcher(stripped).matches());
	}

	private static void add(List<Span> said, int start, int end) {
		if (start < end) {
			said.add(new Span(start, end));
		}
	}

}

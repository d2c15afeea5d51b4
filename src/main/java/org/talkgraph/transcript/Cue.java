package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * A piece of a transcript that has its own time: a subtitle, or a recogniser's segment.
 *
 * @param start in milliseconds, or {@link Timeline#UNKNOWN}
 * @param end in milliseconds, or {@link Timeline#UNKNOWN}
 * @param label of who speaks; null where the transcript does not say
 * @param labelSpan in the source; null without a label
 * @param said all text of the piece, with its places in the source
 * @param lines what of that text counts, in order: in the beginning each line that is not
 * blank
 * @param times when which part of the text is said
 */
record Cue(long start, long end, @Nullable String label, @Nullable Span labelSpan, Reading said, List<Span> lines,
		Timeline times) {

	/** A cue of which everything counts that is not blank. */
	static Cue of(long start, long end, Reading said) {
		TimelineBuilder times = new TimelineBuilder();
		times.add(0, start, end);
		return new Cue(start, end, null, null, said, lines(said.text()), times.build());
	}

	Cue labelled(@Nullable Speaker speaker) {
		return new Cue(this.start, this.end, (speaker != null) ? speaker.name() : null,
				(speaker != null) ? speaker.span() : null, this.said, this.lines, this.times);
	}

	Cue withLines(List<Span> counting) {
		return new Cue(this.start, this.end, this.label, this.labelSpan, this.said, counting, this.times);
	}

	Cue withTimes(long last, Timeline inside) {
		return new Cue(this.start, last, this.label, this.labelSpan, this.said, this.lines, inside);
	}

	/** The characters of a line. */
	String text(Span line) {
		return this.said.text(line);
	}

	private static List<Span> lines(String text) {
		List<Span> lines = new ArrayList<>(1);
		int start = 0;
		while (start < text.length()) {
			int newline = text.indexOf('\n', start);
			int end = (newline < 0) ? text.length() : newline;
			Span line = stripped(text, new Span(start, end));
			if (!line.isEmpty()) {
				lines.add(line);
			}
			start = end + 1;
		}
		return List.copyOf(lines);
	}

	/** A span without the white space around it. */
	static Span stripped(CharSequence text, Span span) {
		int start = span.start();
		int end = span.end();
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

	private static boolean isSpace(char c) {
		return ReadingBuilder.isBlank(c) || c == '\u00A0';
	}

}

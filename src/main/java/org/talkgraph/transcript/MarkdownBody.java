package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** The spoken lines of one talk, with the labels that open them. */
final class MarkdownBody {

	private static final Pattern LABEL = Pattern
		.compile("\\*\\*(?=[^*\\n]*[\\p{L}\\p{N}])([^*\\n]{1,60}?)(?:[:\uFF1A]\\*\\*|\\*\\*\\s*[:\uFF1A])\\s*");

	private static final int DEEPEST_HEADING = 6;

	private static final int SHORTEST_RULE = 3;

	private final String source;

	private final Span body;

	private final ReadingBuilder builder;

	private final List<Stretch> stretches = new ArrayList<>();

	/** Where what follows the last label begins; negative before its first line. */
	private int stretchStart = -1;

	private @Nullable String label;

	private @Nullable Span labelSpan;

	private boolean labelled;

	private MarkdownBody(String source, Span body) {
		this.source = source;
		this.body = body;
		this.builder = new ReadingBuilder(source);
	}

	static MarkdownBody read(String source, Span body) {
		MarkdownBody read = new MarkdownBody(source, body);
		int line = body.start();
		while (line < body.end()) {
			int newline = source.indexOf('\n', line);
			int end = (newline < 0 || newline >= body.end()) ? body.end() : newline;
			read.line(line, end);
			line = end + 1;
		}
		read.endStretch();
		return read;
	}

	Reading reading() {
		return this.builder.build();
	}

	Talk talk(String key, int ordinal, Span span, Details details) {
		Reading reading = reading();
		List<Sentence> sentences = new ArrayList<>();
		for (Stretch stretch : this.stretches) {
			sentences.addAll(new SentenceCutter(reading.text(), !this.labelled).cut(stretch.span()));
		}
		return new Talk(key, ordinal, span, details, Language.of(reading.text()), reading, List.copyOf(this.stretches),
				List.copyOf(sentences));
	}

	private void line(int lineStart, int lineEnd) {
		int start = lineStart;
		int end = lineEnd;
		while (start < end && Character.isWhitespace(this.source.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(this.source.charAt(end - 1))) {
			end--;
		}
		if (start == end || isHeading(start, end) || isRule(start, end)) {
			return;
		}
		Matcher matcher = LABEL.matcher(this.source).region(start, end);
		if (matcher.lookingAt()) {
			endStretch();
			this.labelled = true;
			this.label = matcher.group(1).strip();
			this.labelSpan = new Span(start, start + matcher.group().stripTrailing().length());
			start = matcher.end();
		}
		// the line feed before a line parts it from the last one
		if (lineStart > this.body.start()) {
			this.builder.breakParagraph(new Span(lineStart - 1, lineStart));
		}
		if (this.stretchStart < 0) {
			this.stretchStart = this.builder.next();
		}
		Inline.read(this.source, new Span(start, end), this.builder);
	}

	private boolean isHeading(int start, int end) {
		int i = start;
		while (i < end && this.source.charAt(i) == '#') {
			i++;
		}
		return i > start && i - start <= DEEPEST_HEADING && (i == end || Character.isWhitespace(this.source.charAt(i)));
	}

	/** A line across the page: three or more of the same mark. */
	private boolean isRule(int start, int end) {
		char mark = this.source.charAt(start);
		int marks = 0;
		for (int i = start; i < end; i++) {
			marks += (this.source.charAt(i) == mark) ? 1 : 0;
			if (this.source.charAt(i) != mark && !Character.isWhitespace(this.source.charAt(i))) {
				return false;
			}
		}
		return marks >= SHORTEST_RULE && (mark == '-' || mark == '*' || mark == '_');
	}

	private void endStretch() {
		int end = this.builder.end();
		if (this.stretchStart >= 0 && end > this.stretchStart) {
			this.stretches.add(new Stretch(new Span(this.stretchStart, end), this.label, this.labelSpan));
		}
		this.stretchStart = -1;
	}

}

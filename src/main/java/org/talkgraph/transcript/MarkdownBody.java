package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** The spoken lines of one talk, with the labels that open them. */
final class MarkdownBody {

	private static final Pattern LABEL = Pattern.compile("\\*\\*([^*\\n]{1,60}?)(?::\\*\\*|\\*\\*\\s*:)\\s*");

	private final String source;

	private final ReadingBuilder builder;

	private final List<Stretch> stretches = new ArrayList<>();

	private int stretchStart;

	private @Nullable String label;

	private @Nullable Span labelSpan;

	private boolean labelled;

	private MarkdownBody(String source) {
		this.source = source;
		this.builder = new ReadingBuilder(source);
	}

	static MarkdownBody read(String source, Span body) {
		MarkdownBody read = new MarkdownBody(source);
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
		if (start == end || this.source.charAt(start) == '#') {
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
		paragraph(lineStart, new Span(start, end));
	}

	/**
	 * One line feed of the source, the one before the line, parts it from the last one.
	 */
	private void paragraph(int lineStart, Span spoken) {
		boolean first = this.builder.length() == this.stretchStart;
		if (this.builder.length() > 0) {
			this.builder.add(new Span(lineStart - 1, lineStart));
		}
		if (first) {
			this.stretchStart = this.builder.length();
		}
		Inline.read(this.source, spoken, this.builder);
	}

	private void endStretch() {
		int end = this.builder.length();
		if (end > this.stretchStart) {
			this.stretches.add(new Stretch(new Span(this.stretchStart, end), this.label, this.labelSpan));
		}
		this.stretchStart = end;
	}

}

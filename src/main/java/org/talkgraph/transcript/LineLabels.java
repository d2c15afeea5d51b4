package org.talkgraph.transcript;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * The labels and times with which the lines of a text begin, judged by all of its lines
 * together.
 */
final class LineLabels {

	/** By so few lines nothing is a habit. */
	private static final int HABIT = 3;

	private final String source;

	private final LabelStyle style = new LabelStyle(true);

	private int lines;

	private int bareTimes;

	private LineLabels(String source) {
		this.source = source;
	}

	static LineLabels of(String source, Span body) {
		LineLabels labels = new LineLabels(source);
		TextLines.each(source, body, (line, lineStart) -> labels.see(line));
		return labels;
	}

	private void see(Span line) {
		if (TextLines.isSilent(this.source, line)) {
			return;
		}
		this.lines++;
		LineStart label = LineShape.label(this.source, line);
		this.style.see(label);
		LineStart time = LineShape.time(this.source, line, true);
		this.bareTimes += (time != null) ? 1 : 0;
	}

	/** What a line begins with beside its words; null where there is nothing. */
	@Nullable LineStart at(Span line) {
		LineStart label = LineShape.label(this.source, line);
		if (label != null && this.style.accepts(label) && !isTimedWords(label, line)) {
			return label;
		}
		boolean habit = this.bareTimes >= HABIT && 2 * this.bareTimes >= this.lines;
		return LineShape.time(this.source, line, habit);
	}

	/**
	 * Whether a line of a time and something like a name is a time and words: where
	 * nearly every line begins with a time, no line is left for what the name would say.
	 */
	private boolean isTimedWords(LineStart label, Span line) {
		return label.end() >= line.end() && label.kind() == LineStart.Kind.MARKED
				&& 3 * this.bareTimes > 2 * this.lines;
	}

}

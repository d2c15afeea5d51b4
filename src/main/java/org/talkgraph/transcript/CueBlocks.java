package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

/**
 * The blocks of SubRip and WebVTT: a line with two times and the lines under it, up to a
 * line without a character or to the next times.
 */
final class CueBlocks {

	static final String ARROW = "-->";

	/** A time with a sign is none: it says nothing, but nobody says it either. */
	private static final String TIME = "([-\u2212]?" + MediaTime.SHAPE + ")";

	private static final Pattern TIMES = Pattern.compile("[\\s\uFEFF]*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");

	/** As a line of times begins. */
	private static final Pattern LIKE_TIMES = Pattern.compile("\\d|[-\u2212]\\d{1,3}:\\d");

	/** What is left of a line of times that breaks off. */
	private static final Pattern BROKEN_OFF = Pattern
		.compile("\\s*[-\u2212]?\\d{1,3}(?::\\d{0,2}){0,2}(?:[.,]\\d{0,6})?\\s*-{0,2}\\s*");

	/** The number or name of a block, which stands before its times. */
	private static final Pattern NUMBER = Pattern.compile("[\\s\uFEFF]*\\d{1,9}\\s*");

	private final SourceFile source;

	private final String text;

	/** Whether what stands outside of blocks is left out, and not said after all. */
	private final boolean strict;

	private final List<Block> blocks = new ArrayList<>();

	private long start;

	private long end;

	private int from = -1;

	private int to;

	private int numberFrom = -1;

	private boolean afterBlank;

	/**
	 * Where the number of a block begins behind a blank line, if nothing but what is left
	 * of its times came after it; negative for nowhere.
	 */
	private int begunFrom = -1;

	/**
	 * A block.
	 *
	 * @param start in milliseconds, or {@link Timeline#UNKNOWN}
	 * @param end in milliseconds, or {@link Timeline#UNKNOWN}
	 * @param words what is under its times, in the source
	 */
	record Block(long start, long end, Span words) {
	}

	private CueBlocks(SourceFile source, boolean strict) {
		this.source = source;
		this.text = source.text();
		this.strict = strict;
	}

	/**
	 * The blocks of a source.
	 * @param strict whether a line without a character always ends a block
	 * @throws UnreadableSource for a line with an arrow but no times
	 */
	static List<Block> read(SourceFile source, boolean strict) {
		CueBlocks read = new CueBlocks(source, strict);
		int line = 0;
		while (line < read.text.length()) {
			int newline = read.text.indexOf('\n', line);
			int end = (newline < 0) ? read.text.length() : newline;
			read.line(line, end);
			line = end + 1;
		}
		read.breakOff();
		read.endBlock();
		return read.blocks;
	}

	/** Whether a line holds the two times of a block. */
	static boolean isTimes(CharSequence line) {
		return TIMES.matcher(line).matches();
	}

	private void line(int start, int end) {
		int arrow = this.text.indexOf(ARROW, start, end);
		if (arrow >= 0 && beginsLikeTimes(start, end)) {
			times(start, end);
		}
		else if (Cue.stripped(this.text, new Span(start, end)).isEmpty()) {
			blank(start, end);
		}
		else if (this.from >= 0) {
			words(start, end);
		}
	}

	private void words(int start, int end) {
		boolean number = NUMBER.matcher(this.text).region(start, end).matches();
		boolean rest = this.begunFrom >= 0 && this.numberFrom == this.begunFrom && !this.afterBlank
				&& BROKEN_OFF.matcher(this.text).region(start, end).matches();
		if (rest && this.text.indexOf(':', start, end) >= 0) {
			this.to = this.begunFrom;
			begin(Timeline.UNKNOWN, Timeline.UNKNOWN, end);
			return;
		}
		if (!rest) {
			this.begunFrom = (number && this.afterBlank) ? start : -1;
		}
		this.numberFrom = (number && !rest) ? start : -1;
		this.afterBlank = false;
		this.to = end;
	}

	/**
	 * A source that breaks off in the head of a block: what is left of it is no words.
	 */
	private void breakOff() {
		if (this.begunFrom >= 0) {
			this.to = this.begunFrom;
		}
	}

	/** Words with an arrow between them are words. */
	private boolean beginsLikeTimes(int start, int end) {
		Span line = Cue.stripped(this.text, new Span(start, end));
		return LIKE_TIMES.matcher(this.text).region(line.start(), line.end()).lookingAt();
	}

	private void times(int start, int end) {
		if (this.numberFrom >= 0) {
			this.to = this.numberFrom;
		}
		Matcher times = TIMES.matcher(this.text).region(start, end);
		if (!times.matches()) {
			throw new UnreadableSource(this.source.place(), "line " + this.source.line(start),
					"'%s': expected the times of a subtitle, such as 00:01:02,000 --> 00:01:04,000"
						.formatted(shortened(start, end)));
		}
		begin(MediaTime.clock(times.group(1)), MediaTime.clock(times.group(2)), end);
	}

	private void begin(long first, long last, int lineEnd) {
		endBlock();
		this.start = first;
		this.end = last;
		this.from = Math.min(lineEnd + 1, this.text.length());
		this.to = this.from;
	}

	private String shortened(int start, int end) {
		return this.text.substring(start, Math.min(end, start + 60)).strip();
	}

	/** A blank with a space in it is a line of a block that is shown empty. */
	private void blank(int start, int end) {
		this.afterBlank = true;
		boolean bare = start == end || (end == start + 1 && this.text.charAt(start) == '\r');
		if (bare && this.strict) {
			endBlock();
		}
	}

	private void endBlock() {
		if (this.from >= 0) {
			this.blocks.add(new Block(this.start, this.end, new Span(this.from, Math.max(this.from, this.to))));
		}
		this.from = -1;
		this.numberFrom = -1;
		this.begunFrom = -1;
		this.afterBlank = false;
	}

}

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

	private static final Pattern TIMES = Pattern
		.compile("[\\s\uFEFF]*(" + MediaTime.SHAPE + ")\\s*-->\\s*(" + MediaTime.SHAPE + ")(?:\\s.*)?");

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

	/**
	 * A block.
	 *
	 * @param start in milliseconds
	 * @param end in milliseconds
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
			this.numberFrom = NUMBER.matcher(this.text).region(start, end).matches() ? start : -1;
			this.to = end;
		}
	}

	/** Words with an arrow between them are words. */
	private boolean beginsLikeTimes(int start, int end) {
		Span line = Cue.stripped(this.text, new Span(start, end));
		return !line.isEmpty() && Character.isDigit(this.text.charAt(line.start()));
	}

	private void times(int start, int end) {
		if (this.numberFrom >= 0) {
			this.to = this.numberFrom;
		}
		endBlock();
		Matcher times = TIMES.matcher(this.text).region(start, end);
		if (!times.matches()) {
			throw new UnreadableSource(this.source.uri(), "line " + this.source.line(start),
					"'%s': expected the times of a subtitle, such as 00:01:02,000 --> 00:01:04,000"
						.formatted(shortened(start, end)));
		}
		this.start = MediaTime.clock(times.group(1));
		this.end = MediaTime.clock(times.group(2));
		this.from = Math.min(end + 1, this.text.length());
		this.to = this.from;
		this.numberFrom = -1;
	}

	private String shortened(int start, int end) {
		return this.text.substring(start, Math.min(end, start + 60)).strip();
	}

	/** A blank with a space in it is a line of a block that is shown empty. */
	private void blank(int start, int end) {
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
	}

}

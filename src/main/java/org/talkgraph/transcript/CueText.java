package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * The words of a subtitle: without tags, with entities as what they stand for, in as many
 * cues as voices speak in it. What stands in scripts and style sheets is not spoken.
 */
final class CueText {

	private static final Pattern TAG = Pattern.compile("<(/?)([\\p{L}!?][^\\s<>.]*)([^<>]{0,300})>");

	private static final Pattern TIME = Pattern.compile("<(" + MediaTime.SHAPE + ")>");

	/** An override of the renderer, as in {@code {\an8}}. */
	private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}\\n]{1,100}}");

	private final String source;

	private final CueBlocks.Block block;

	private final List<Cue> cues = new ArrayList<>();

	private ReadingBuilder said;

	private TimelineBuilder times;

	private @Nullable Speaker voice;

	private int from;

	private CueText(String source, CueBlocks.Block block) {
		this.source = source;
		this.block = block;
		this.said = new ReadingBuilder(source);
		this.times = new TimelineBuilder();
	}

	/** The cues of a block, in order. */
	static List<Cue> read(String source, CueBlocks.Block block) {
		CueText text = new CueText(source, block);
		text.begin();
		text.read();
		return text.cues;
	}

	private void begin() {
		this.said = new ReadingBuilder(this.source);
		this.times = new TimelineBuilder();
		this.times.add(0, this.block.start(), this.block.end());
	}

	private void read() {
		int end = this.block.words().end();
		this.from = this.block.words().start();
		int i = this.from;
		while (i < end) {
			int next = switch (this.source.charAt(i)) {
				case '<' -> tag(i, end);
				case '&' -> entity(i, end);
				case '{' -> matched(OVERRIDE, i, end);
				case '\r' -> i + 1;
				default -> i;
			};
			if (next == i) {
				i++;
			}
			else {
				say(i);
				skipped(i, next);
				i = next;
				this.from = next;
			}
		}
		say(end);
		endCue();
	}

	private void say(int end) {
		if (end > this.from) {
			this.said.addAll(new Span(this.from, end));
		}
		this.from = end;
	}

	/** What tags do beside not being spoken. */
	private void skipped(int start, int end) {
		Matcher time = TIME.matcher(this.source).region(start, end);
		Matcher tag = TAG.matcher(this.source).region(start, end);
		if (time.matches()) {
			this.times.add(this.said.next(), MediaTime.clock(time.group(1)), this.block.end());
		}
		else if (tag.lookingAt() && tag.group(2).equals("v")) {
			endCue();
			this.voice = tag.group(1).isEmpty() ? voice(tag.group(3), new Span(start, tag.end())) : null;
		}
		else if (this.source.charAt(start) == '&') {
			int codePoint = Entities.codePoint(this.source.substring(start, end));
			if (codePoint > 0) {
				this.said.addCodePoint(codePoint, new Span(start, end));
			}
		}
	}

	/** The name in a voice tag, behind its classes. */
	private static @Nullable Speaker voice(String attributes, Span span) {
		int space = attributes.indexOf(' ');
		String name = (space < 0) ? "" : attributes.substring(space).strip();
		return name.isEmpty() ? null : Speaker.of(Entities.decoded(name), span);
	}

	private void endCue() {
		Cue cue = Cue.of(this.block.start(), this.block.end(), this.said.build());
		if (!cue.lines().isEmpty()) {
			this.cues.add(cue.labelled(this.voice).withTimes(cue.end(), this.times.build()));
		}
		begin();
	}

	private int tag(int i, int end) {
		int time = matched(TIME, i, end);
		if (time > i) {
			return time;
		}
		Matcher tag = TAG.matcher(this.source).region(i, end);
		if (!tag.lookingAt()) {
			return i;
		}
		String name = tag.group(2).toLowerCase(Locale.ROOT);
		boolean silent = tag.group(1).isEmpty() && (name.equals("script") || name.equals("style"));
		return silent ? closed(name, tag.end(), end) : tag.end();
	}

	/** After the tag that closes an element; the end of the cue where none does. */
	private int closed(String name, int from, int end) {
		for (int i = from; i < end; i++) {
			if (this.source.startsWith("</", i) && this.source.regionMatches(true, i + 2, name, 0, name.length())) {
				int close = this.source.indexOf('>', i, end);
				return (close < 0) ? end : close + 1;
			}
		}
		return end;
	}

	private int entity(int i, int end) {
		int length = Entities.length(this.source, i, end);
		return i + length;
	}

	private int matched(Pattern pattern, int i, int end) {
		Matcher matcher = pattern.matcher(this.source).region(i, end);
		return matcher.lookingAt() ? matcher.end() : i;
	}

}

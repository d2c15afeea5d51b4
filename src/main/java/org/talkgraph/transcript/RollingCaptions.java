package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.Span;

/**
 * Captions that roll or grow: each shows again what the last one showed, and a little
 * more. What is shown again is not said again. A speaker, or a recogniser in a loop, that
 * repeats whole captions is left alone.
 */
final class RollingCaptions {

	/** By so few captions nothing rolls. */
	private static final int FEWEST = 3;

	/** No more lines than these are shown at once. */
	private static final int MOST_LINES = 6;

	private final List<Cue> cues;

	private RollingCaptions(List<Cue> cues) {
		this.cues = cues;
	}

	/** The captions with what each shows for the first time. */
	static List<Cue> once(List<Cue> cues) {
		return new RollingCaptions(cues).once();
	}

	private List<Cue> once() {
		boolean rolls = rolls();
		boolean grows = grows();
		if (!rolls && !grows) {
			return this.cues;
		}
		List<Cue> once = new ArrayList<>();
		for (int i = 0; i < this.cues.size(); i++) {
			Cue cue = this.cues.get(i);
			Cue fresh = (i == 0) ? cue : fresh(this.cues.get(i - 1), cue, grows);
			if (!fresh.lines().isEmpty()) {
				once.add(fresh);
			}
		}
		return once;
	}

	/** Of the captions with several lines, most repeat some and bring a new one. */
	private boolean rolls() {
		int several = 0;
		int rolling = 0;
		for (int i = 1; i < this.cues.size(); i++) {
			int lines = this.cues.get(i).lines().size();
			int again = again(this.cues.get(i - 1), this.cues.get(i));
			several += (lines > 1) ? 1 : 0;
			rolling += (again > 0 && again < lines) ? 1 : 0;
		}
		return rolling >= FEWEST && 2 * rolling >= several;
	}

	/** Most captions begin with all that the last one showed. */
	private boolean grows() {
		int growing = 0;
		for (int i = 1; i < this.cues.size(); i++) {
			growing += (grown(this.cues.get(i - 1), this.cues.get(i)) > 0) ? 1 : 0;
		}
		return growing >= FEWEST && 2 * growing >= this.cues.size();
	}

	private static Cue fresh(Cue last, Cue cue, boolean grows) {
		int again = again(last, cue);
		int grown = grows ? grown(last, cue) : 0;
		if (grown > 0) {
			int line = last.lines().size() - 1;
			Span longer = cue.lines().get(line);
			List<Span> lines = new ArrayList<>();
			lines.add(Cue.stripped(cue.said().text(), new Span(longer.start() + grown, longer.end())));
			lines.addAll(cue.lines().subList(line + 1, cue.lines().size()));
			return cue.withLines(lines);
		}
		return (again > 0) ? cue.withLines(cue.lines().subList(again, cue.lines().size())) : cue;
	}

	/**
	 * How many lines at the beginning of a caption are the last ones of the one before.
	 */
	private static int again(Cue last, Cue cue) {
		int most = Math.min(MOST_LINES, Math.min(last.lines().size(), cue.lines().size()));
		for (int lines = most; lines > 0; lines--) {
			if (same(last, last.lines().size() - lines, cue, lines)) {
				return lines;
			}
		}
		return 0;
	}

	/**
	 * How many characters of the line in which a caption goes on were shown before; 0
	 * where it does not begin with all of the last one.
	 */
	private static int grown(Cue last, Cue cue) {
		int line = last.lines().size() - 1;
		if (line < 0 || line >= MOST_LINES || cue.lines().size() <= line || !same(last, 0, cue, line)) {
			return 0;
		}
		String before = last.text(last.lines().get(line));
		String now = cue.text(cue.lines().get(line));
		return (now.length() > before.length() && now.startsWith(before)) ? before.length() : 0;
	}

	private static boolean same(Cue last, int from, Cue cue, int lines) {
		for (int i = 0; i < lines; i++) {
			if (!last.text(last.lines().get(from + i)).equals(cue.text(cue.lines().get(i)))) {
				return false;
			}
		}
		return true;
	}

}

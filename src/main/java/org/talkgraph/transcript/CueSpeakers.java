package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * Who speaks in which cue: by the labels of the format, or else by labels among the
 * words, such as {@code [SPEAKER_00]:} or {@code JANE DOE:}, each of which holds until
 * the next.
 */
final class CueSpeakers {

	/** Marks of captions that say that somebody else speaks, but not who. */
	private static final Pattern CHANGE = Pattern.compile("(?:>{2,3}|[-\u2013\u2014](?=\\s|\\p{Lu}|\\p{IsHan}))\\s*");

	private final List<Cue> cues;

	private final LabelStyle style = new LabelStyle(false);

	private @Nullable Speaker speaker;

	private CueSpeakers(List<Cue> cues) {
		this.cues = cues;
	}

	/** The cues with their speakers, in which one cue may become several. */
	static List<Cue> of(List<Cue> cues) {
		List<Cue> marked = cues.stream().map(CueSpeakers::withoutMarks).toList();
		return marked.stream().anyMatch((cue) -> cue.label() != null) ? filled(marked)
				: new CueSpeakers(marked).labelled();
	}

	private static Cue withoutMarks(Cue cue) {
		List<Span> lines = new ArrayList<>();
		for (Span line : cue.lines()) {
			Matcher change = CHANGE.matcher(cue.said().text()).region(line.start(), line.end());
			Span words = change.lookingAt() ? new Span(change.end(), line.end()) : line;
			if (!words.isEmpty()) {
				lines.add(words);
			}
		}
		return lines.equals(cue.lines()) ? cue : cue.withLines(lines);
	}

	/** A cue without a label between two of the same speaker is that speaker's. */
	private static List<Cue> filled(List<Cue> cues) {
		List<Cue> filled = new ArrayList<>(cues);
		int last = -1;
		for (int i = 0; i < cues.size(); i++) {
			Cue cue = cues.get(i);
			if (cue.label() == null) {
				continue;
			}
			if (last >= 0 && Objects.equals(cue.label(), cues.get(last).label())) {
				Span span = Objects.requireNonNull(cue.labelSpan());
				for (int k = last + 1; k < i; k++) {
					filled.set(k, cues.get(k).labelled(new Speaker(cue.label(), span)));
				}
			}
			last = i;
		}
		return filled;
	}

	private List<Cue> labelled() {
		for (Cue cue : this.cues) {
			for (Span line : cue.lines()) {
				this.style.see(LineShape.label(cue.said().text(), line));
			}
		}
		List<Cue> labelled = new ArrayList<>();
		this.cues.forEach((cue) -> split(cue, labelled));
		return labelled;
	}

	private void split(Cue cue, List<Cue> into) {
		List<Span> lines = new ArrayList<>();
		for (Span line : cue.lines()) {
			LineStart start = LineShape.label(cue.said().text(), line);
			if (start == null || start.name() == null || !this.style.accepts(start)) {
				lines.add(line);
				continue;
			}
			add(cue, lines, into);
			lines = new ArrayList<>();
			this.speaker = Speaker.of(start.name(), cue.said().toSource(start.span()));
			if (start.end() < line.end()) {
				lines.add(new Span(start.end(), line.end()));
			}
		}
		add(cue, lines, into);
	}

	private void add(Cue cue, List<Span> lines, List<Cue> into) {
		if (!lines.isEmpty()) {
			into.add(cue.withLines(lines).labelled(this.speaker));
		}
	}

}

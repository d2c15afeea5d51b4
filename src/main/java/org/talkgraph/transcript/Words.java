package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * The words of a recogniser's segment, each with its own time and speaker where it has
 * them. They say when and by whom the segment's text is spoken; the text itself is the
 * segment's.
 */
final class Words {

	/**
	 * So few words of somebody else between two of one speaker are a recogniser's slip.
	 */
	private static final int SLIP = 2;

	/** How far behind the last word the next one is looked for. */
	private static final int FARTHEST = 200;

	private final List<Word> words = new ArrayList<>();

	/**
	 * A word.
	 *
	 * @param start in milliseconds, or unknown
	 * @param speaker null where the recogniser has none
	 */
	private record Word(String text, long start, long end, @Nullable Speaker speaker) {

		@Nullable String name() {
			return (this.speaker != null) ? this.speaker.name() : null;
		}

	}

	void add(@Nullable String text, long start, long end, @Nullable Speaker speaker) {
		if (text != null) {
			this.words.add(new Word(text, start, end, speaker));
		}
	}

	/**
	 * The segment with the times of its words, in as many cues as speakers take turns in
	 * it.
	 * @param segment with its own speaker, if it has one
	 */
	List<Cue> over(Cue segment) {
		if (this.words.isEmpty()) {
			return List.of(segment);
		}
		List<@Nullable String> speakers = speakers(segment.label());
		List<Cue> cues = new ArrayList<>();
		TimelineBuilder times = new TimelineBuilder();
		times.add(0, segment.start(), segment.end());
		int from = 0;
		int cursor = 0;
		int first = 0;
		for (int i = 0; i < this.words.size(); i++) {
			int at = find(segment.said().text(), this.words.get(i).text(), cursor);
			if (at < 0) {
				continue;
			}
			if (!Objects.equals(speakers.get(i), speakers.get(first))) {
				cues.add(part(segment, new Span(from, at), speakers.get(first), first));
				from = at;
				first = i;
			}
			times.add(at, this.words.get(i).start(), this.words.get(i).end());
			cursor = at + this.words.get(i).text().length();
		}
		cues.add(part(segment, new Span(from, segment.said().length()), speakers.get(first), first));
		Timeline timeline = times.build();
		return cues.stream().map((cue) -> cue.withTimes(segment.end(), timeline)).toList();
	}

	private static int find(String text, String word, int from) {
		return text.indexOf(word, from, Math.min(text.length(), from + word.length() + FARTHEST));
	}

	private Cue part(Cue segment, Span span, @Nullable String speaker, int first) {
		List<Span> lines = segment.lines()
			.stream()
			.filter((line) -> line.overlaps(span))
			.map((line) -> Cue.stripped(segment.said().text(),
					new Span(Math.max(line.start(), span.start()), Math.min(line.end(), span.end()))))
			.filter((line) -> !line.isEmpty())
			.toList();
		Cue part = segment.withLines(lines);
		return Objects.equals(speaker, segment.label()) ? part : part.labelled(this.words.get(first).speaker());
	}

	/** The speaker of each word: its own, the one's before it, or the segment's. */
	private List<@Nullable String> speakers(@Nullable String segment) {
		List<@Nullable String> speakers = new ArrayList<>();
		String last = this.words.stream().map(Word::name).filter(Objects::nonNull).findFirst().orElse(segment);
		for (Word word : this.words) {
			last = (word.name() != null) ? word.name() : last;
			speakers.add(last);
		}
		for (int from = end(speakers, 0); from < speakers.size(); from = end(speakers, from)) {
			mendSlip(speakers, from);
		}
		return speakers;
	}

	/** Where the run of one speaker that begins at a word ends. */
	private static int end(List<@Nullable String> speakers, int from) {
		int end = from + 1;
		while (end < speakers.size() && Objects.equals(speakers.get(end), speakers.get(from))) {
			end++;
		}
		return end;
	}

	/** A short run between two longer ones of one speaker is that speaker's. */
	private static void mendSlip(List<@Nullable String> speakers, int from) {
		int end = end(speakers, from);
		if (end - from > SLIP || end == speakers.size() || !Objects.equals(speakers.get(from - 1), speakers.get(end))) {
			return;
		}
		int before = from - 1;
		while (before > 0 && from - before <= SLIP && Objects.equals(speakers.get(before - 1), speakers.get(before))) {
			before--;
		}
		if (end - from < Math.min(from - before, end(speakers, end) - end)) {
			Collections.fill(speakers.subList(from, end), speakers.get(from - 1));
		}
	}

}

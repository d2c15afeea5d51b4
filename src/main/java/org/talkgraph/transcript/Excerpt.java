package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.Span;

/** A part of a talk as a talk of its own, every place still that of the source. */
public final class Excerpt {

	private final Talk talk;

	private final Span part;

	private Excerpt(Talk talk, Span part) {
		this.talk = talk;
		this.part = part;
	}

	/**
	 * A part of a talk.
	 * @param part in the reading; not empty, its ends not inside a clause
	 * @param ordinal 1-based, in the source
	 * @param span in the source
	 */
	public static Talk of(Talk talk, Span part, String key, int ordinal, Span span, Details details) {
		Excerpt excerpt = new Excerpt(talk, part);
		ReadingBuilder reading = new ReadingBuilder("");
		talk.reading().copy(part, reading);
		TimelineBuilder times = new TimelineBuilder();
		talk.times().copy(part, -part.start(), times);
		return new Talk(key, ordinal, span, details, talk.language(), reading.build(), excerpt.stretches(),
				excerpt.sentences(), times.build(), talk.event());
	}

	private List<Stretch> stretches() {
		List<Stretch> inside = new ArrayList<>();
		for (Stretch stretch : this.talk.stretches()) {
			if (stretch.span().overlaps(this.part)) {
				boolean whole = stretch.span().start() >= this.part.start();
				inside.add(new Stretch(shifted(stretch.span()), stretch.label(), whole ? stretch.labelSpan() : null));
			}
		}
		return List.copyOf(inside);
	}

	private List<Sentence> sentences() {
		List<Sentence> inside = new ArrayList<>();
		for (Sentence sentence : this.talk.sentences()) {
			List<Span> clauses = sentence.clauses()
				.stream()
				.filter((clause) -> clause.overlaps(this.part))
				.map(this::shifted)
				.toList();
			if (!clauses.isEmpty()) {
				inside.add(new Sentence(clauses.getFirst().to(clauses.getLast()), sentence.language(), clauses,
						sentence.firm()));
			}
		}
		return List.copyOf(inside);
	}

	private Span shifted(Span span) {
		int start = Math.max(span.start(), this.part.start()) - this.part.start();
		return new Span(start, Math.min(span.end(), this.part.end()) - this.part.start());
	}

}

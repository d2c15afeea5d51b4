package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** Collects what is spoken in one talk: the reading, its times, and who is labelled. */
final class BodyBuilder {

	private final ReadingBuilder reading;

	private final TimelineBuilder times = new TimelineBuilder();

	private final Breaks breaks = new Breaks();

	private final List<Stretch> stretches = new ArrayList<>();

	/** Where what follows the last label begins; negative before its first word. */
	private int stretchStart = -1;

	private @Nullable Speaker speaker;

	private boolean labelled;

	BodyBuilder(String source) {
		this.reading = new ReadingBuilder(source);
	}

	ReadingBuilder reading() {
		return this.reading;
	}

	TimelineBuilder times() {
		return this.times;
	}

	Breaks breaks() {
		return this.breaks;
	}

	boolean isLabelled() {
		return this.labelled;
	}

	/** Begins a stretch of somebody; null for nobody who is known. */
	void speaker(@Nullable Speaker next) {
		endStretch();
		this.speaker = next;
		this.labelled |= next != null;
	}

	/** To be called before words: where no stretch has begun, one does. */
	void words() {
		if (this.stretchStart < 0) {
			this.stretchStart = this.reading.next();
		}
	}

	private void endStretch() {
		int end = this.reading.end();
		if (this.stretchStart >= 0 && end > this.stretchStart) {
			Span span = new Span(this.stretchStart, end);
			this.stretches.add((this.speaker != null) ? new Stretch(span, this.speaker.name(), this.speaker.span())
					: new Stretch(span, null, null));
		}
		this.stretchStart = -1;
	}

	/**
	 * What was collected.
	 * @param chunked whether paragraphs are a recogniser's chunks
	 */
	Body build(boolean chunked) {
		endStretch();
		Reading built = this.reading.build();
		List<Sentence> sentences = new ArrayList<>();
		for (Stretch stretch : this.stretches) {
			sentences.addAll(new SentenceCutter(built.text(), chunked, this.breaks).cut(stretch.span()));
		}
		return new Body(built, List.copyOf(this.stretches), List.copyOf(sentences), this.times.build());
	}

}

package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.Span;

/**
 * One session inside a source, as it was read.
 *
 * @param key the declared id, or the source's uri and ordinal
 * @param ordinal 1-based, in the source
 * @param span in the source, from its heading to the next talk
 * @param language in which most of it is said
 * @param reading what was said
 * @param stretches in order; together the whole reading but for white space
 * @param sentences in order
 * @param times when what was said, as far as the transcript tells
 * @param event whom the headings of the source's talks name, this one's too: the people
 * of the same event
 */
public record Talk(String key, int ordinal, Span span, Details details, Language language, Reading reading,
		List<Stretch> stretches, List<Sentence> sentences, Timeline times, List<Details.Person> event) {

	/** The same as one talk of an event with these people. */
	public Talk at(List<Details.Person> event) {
		return new Talk(this.key, this.ordinal, this.span, this.details, this.language, this.reading, this.stretches,
				this.sentences, this.times, event);
	}

	/** The same with other words at the same places. */
	Talk as(Reading said, List<Sentence> parts) {
		return new Talk(this.key, this.ordinal, this.span, this.details, this.language, said, this.stretches, parts,
				this.times, this.event);
	}

}

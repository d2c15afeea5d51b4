package org.talkgraph.transcript;

import java.util.List;

import org.talkgraph.source.Span;

/** What is spoken in one talk, before it is known which talk it is. */
record Body(Reading reading, List<Stretch> stretches, List<Sentence> sentences, Timeline times) {

	boolean isSilent() {
		return this.reading.text().isBlank();
	}

	Talk talk(String key, int ordinal, Span span, Details details, Language language) {
		return new Talk(key, ordinal, span, details, language, this.reading, this.stretches, this.sentences, this.times,
				List.of());
	}

}

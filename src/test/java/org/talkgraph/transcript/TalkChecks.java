package org.talkgraph.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** What holds of every talk, in whatever format and however badly it is written. */
final class TalkChecks {

	private static final int SPANS = 30;

	private TalkChecks() {
	}

	static void check(SourceFile source, List<Talk> talks) {
		int end = 0;
		for (Talk talk : talks) {
			assertThat(talk.span().start()).isGreaterThanOrEqualTo(end);
			end = talk.span().end();
			assertThat(end).isLessThanOrEqualTo(source.text().length());
			assertThat(talk.reading().text()).isNotBlank();
			assertThat(talk.details().title()).isNotBlank();
			checkMap(source, talk);
			checkSpans(talk);
			checkParts(talk);
		}
	}

	/** Each character stands for something of the source of its own, in order. */
	private static void checkMap(SourceFile source, Talk talk) {
		Reading reading = talk.reading();
		int last = talk.span().start();
		for (int i = 0; i < reading.length(); i++) {
			Span place = reading.toSource(new Span(i, i + 1));
			if (place.start() < last || place.end() > talk.span().end()
					|| !stands(source.text(), place, reading.text().charAt(i))) {
				assertThat(place.of(source.text()))
					.as("%d in the reading %s at %s, last %d", i, reading.text(), place, last)
					.isEqualTo(String.valueOf(reading.text().charAt(i)));
				assertThat(place.start()).isGreaterThanOrEqualTo(last);
			}
			last = place.end();
		}
	}

	/** For itself, for what parts two pieces, or for an escape or an entity. */
	private static boolean stands(String source, Span place, char said) {
		char first = source.charAt(place.start());
		boolean part = said == ' ' || said == '\n' || said == '\t';
		return (place.length() == 1 && (first == said || part || Character.isLowSurrogate(said)))
				|| (place.length() > 1 && (first == '\\' || first == '&'));
	}

	private static void checkSpans(Talk talk) {
		Reading reading = talk.reading();
		Random random = new Random(reading.length());
		for (int i = 0; i < SPANS; i++) {
			int start = random.nextInt(reading.length());
			Span span = new Span(start, start + 1 + random.nextInt(reading.length() - start));
			Span place = reading.toSource(span);
			assertThat(reading.toReading(place)).isEqualTo(span);
		}
	}

	private static void checkParts(Talk talk) {
		int end = 0;
		for (Stretch stretch : talk.stretches()) {
			assertThat(stretch.span().start()).isGreaterThanOrEqualTo(end);
			assertThat(talk.reading().text().substring(end, stretch.span().start())).isBlank();
			assertThat(talk.reading().text(stretch.span())).isNotBlank();
			assertThat(stretch.label() == null).isEqualTo(stretch.labelSpan() == null);
			if (stretch.labelSpan() != null) {
				assertThat(stretch.label()).isNotBlank();
				assertThat(talk.span().contains(stretch.labelSpan())).isTrue();
			}
			end = stretch.span().end();
		}
		assertThat(talk.reading().text().substring(end)).isBlank();
		int last = 0;
		for (Sentence sentence : talk.sentences()) {
			Duration time = talk.times().start(sentence.span());
			if (sentence.span().start() < last || sentence.span().isEmpty() || (time != null && time.isNegative())) {
				fail("sentence %s at %s after %d".formatted(sentence, time, last));
			}
			last = sentence.span().end();
		}
		assertThat(last).isLessThanOrEqualTo(end);
	}

}

package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.TalkFiles;
import org.talkgraph.Texts;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map between reading and source, over every talk that there is: what a span of a
 * reading says is what the source has there.
 */
class ReadingMapTests {

	private static final int SPANS = 100;

	@Test
	void samples() {
		check(TalkFiles.samples());
	}

	@Test
	void realTalks() {
		check(TalkFiles.allShared());
	}

	@Test
	void aSpanAcrossMarkupHoldsTheMarkup() {
		String text = "# A talk\r\n\r\nwe saw [the **first** paper](https://example.org) today\r\n\r\n![](a.png)\r\nand left";
		Reading reading = Texts.talk(text).reading();
		assertThat(reading.text()).isEqualTo("we saw the first paper today\nand left");
		Span paper = spanOf(reading, "the first paper today");
		assertThat(reading.toSource(paper).of(text)).isEqualTo("the **first** paper](https://example.org) today");
		Span first = spanOf(reading, "first");
		assertThat(reading.toSource(first).of(text)).isEqualTo("first");
		assertThat(reading.toReading(reading.toSource(first))).isEqualTo(first);
		assertThat(reading.toSource(spanOf(reading, "today\nand")).of(text)).startsWith("today\r\n")
			.endsWith("\r\nand");
	}

	@Test
	void whatIsNotSpokenHasNoPlaceInTheReading() {
		String text = "# A talk\n\nwe saw ![a slide](a.png) it";
		Reading reading = Texts.talk(text).reading();
		int image = text.indexOf("a slide");
		assertThat(reading.toReading(new Span(image, image + 7)).isEmpty()).isTrue();
		assertThat(reading.toReading(new Span(0, 5))).isEqualTo(new Span(0, 0));
		assertThat(reading.toReading(new Span(0, text.length()))).isEqualTo(new Span(0, reading.length()));
	}

	private static Span spanOf(Reading reading, String said) {
		int start = reading.text().indexOf(said);
		return new Span(start, start + said.length());
	}

	private static void check(Stream<SourceFile> sources) {
		List<SourceFile> all = sources.toList();
		assertThat(all).isNotEmpty();
		for (SourceFile source : all) {
			Random random = new Random(source.text().length());
			Mutation mutation = new Mutation(source, random);
			List<String> said = readings(source);
			assertThat(readings(mutation.withCrlf())).as("CRLF in %s", source.uri()).isEqualTo(said);
			assertThat(without(Mutation.ASTRAL, readings(mutation.withAstralCharacters())))
				.as("astral characters in %s", source.uri())
				.isEqualTo(said);
			assertThat(without("\n", readings(mutation.withImages()))).as("images in %s", source.uri())
				.isEqualTo(without("\n", said));
			for (SourceFile variant : List.of(source, mutation.withCrlf(), mutation.withAstralCharacters(),
					mutation.withImages(), mutation.withEverything())) {
				Transcripts.read(variant).forEach((talk) -> checkMap(variant, talk, random));
			}
		}
	}

	private static void checkMap(SourceFile source, Talk talk, Random random) {
		Reading reading = talk.reading();
		checkCharacters(source, talk);
		for (int i = 0; i < SPANS; i++) {
			int start = random.nextInt(reading.length());
			Span span = new Span(start,
					start + 1 + random.nextInt(Math.min(reading.length() - start, 1 + (1 << (i % 12)))));
			Span place = reading.toSource(span);
			assertThat(reading.toReading(place)).as("%s %s", source.uri(), span).isEqualTo(span);
			assertThat(readAgain(source, reading, place)).isEqualTo(reading.text(span));
			assertThat(talk.span().contains(place)).isTrue();
		}
	}

	/** Character by character, in order, and each exactly one of the source. */
	private static void checkCharacters(SourceFile source, Talk talk) {
		Reading reading = talk.reading();
		int last = -1;
		for (int i = 0; i < reading.length(); i++) {
			int place = reading.toSource(i);
			if (place <= last || source.text().charAt(place) != reading.text().charAt(i)) {
				assertThat(source.text().substring(place, place + 1)).as("%s: %d in the reading", source.uri(), i)
					.isEqualTo(reading.text().substring(i, i + 1));
				assertThat(place).isGreaterThan(last);
			}
			last = place;
		}
	}

	/** The characters of a span of the source that are in the reading, one by one. */
	private static String readAgain(SourceFile source, Reading reading, Span place) {
		StringBuilder again = new StringBuilder();
		for (int i = place.start(); i < place.end(); i++) {
			if (!reading.toReading(new Span(i, i + 1)).isEmpty()) {
				again.append(source.text().charAt(i));
			}
		}
		return again.toString();
	}

	private static List<String> readings(SourceFile source) {
		return Transcripts.read(source).stream().map((talk) -> talk.reading().text()).toList();
	}

	private static List<String> without(String removed, List<String> texts) {
		List<String> rest = new ArrayList<>();
		texts.forEach((text) -> rest.add(text.replace(removed, "")));
		return rest;
	}

}

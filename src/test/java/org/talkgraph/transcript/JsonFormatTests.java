package org.talkgraph.transcript;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The formats in JSON. */
class JsonFormatTests {

	@Test
	void anEscapeIsOneCharacterOfTheReading() {
		String text = "{\"segments\":[{\"start\":1,\"text\":\"\\u5587\\u561b\\u4e09 is \\\"good\\\",\\nhe \\/ she\\ud83d\\ude00\"}]}";
		Talk talk = Texts.talk(text);
		assertThat(talk.reading().text()).isEqualTo("喇嘛三 is \"good\", he / she😀");
		assertThat(sourceOf(talk, text, "嘛三")).isEqualTo("\\u561b\\u4e09");
		assertThat(sourceOf(talk, text, "嘛三 is")).isEqualTo("\\u561b\\u4e09 is");
		assertThat(sourceOf(talk, text, "\"good\"")).isEqualTo("\\\"good\\\"");
		assertThat(sourceOf(talk, text, "good")).isEqualTo("good");
		assertThat(sourceOf(talk, text, "😀")).isEqualTo("\\ud83d\\ude00");
		for (int i = 0; i < talk.reading().length(); i++) {
			Span span = new Span(i, i + 1);
			assertThat(talk.reading().toReading(talk.reading().toSource(span))).isEqualTo(span);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a\\ud83db        | a\uFFFDb
			a\\ude00b        | a\uFFFDb
			\\ud83d\\ud83d\\ude00 | \uFFFD😀
			a\\u0000\\u001bb | ab
			a\\ufeffb        | ab
			a\\tb\\r\\nc     | a\tb c
			""")
	void whatIsNoCharacterIsNotSpoken(String escaped, String spoken) {
		assertThat(Texts.talk("[{\"start\":0,\"text\":\"" + escaped.strip() + "\"}]").reading().text())
			.isEqualTo(spoken.strip());
	}

	@Test
	void timesMayBeMissingOrStrange() {
		Talk talk = Texts.talk("""
				{"segments": [
				  {"start": null, "end": NaN, "text": "One."},
				  {"text": "Two.", "start": "2.5"},
				  {"start": -3, "end": 1e400, "text": "Three."},
				  {"start": "00:00:04,500", "end": 3.0, "text": "Four."},
				  {"start": 7, "text": null}, {}
				]}
				""");
		assertThat(talk.reading().text()).isEqualTo("One. Two. Three. Four.");
		assertThat(talk.times().start(new Span(0, 4))).isNull();
		assertThat(talk.times().start(spanOf(talk, "Three"))).isEqualTo(Duration.ofMillis(2500));
		assertThat(talk.times().start(spanOf(talk, "Four"))).isEqualTo(Duration.ofMillis(4500));
		assertThat(talk.times().end(spanOf(talk, "Four"))).isEqualTo(Duration.ofMillis(4500));
	}

	@Test
	void aMissingSpeakerBetweenTwoOfOneIsThatOne() {
		Talk talk = Texts.talk("""
				{"segments": [
				  {"start": 0, "end": 1, "text": " One,", "speaker": "SPEAKER_00"},
				  {"start": 1, "end": 2, "text": " two."},
				  {"start": 2, "end": 3, "text": " Three.", "speaker": "SPEAKER_00"},
				  {"start": 3, "end": 4, "text": " Four."},
				  {"start": 4, "end": 5, "text": " Five.", "speaker": 1},
				  {"start": 5, "end": 6, "text": " Six.", "speaker": ""}
				]}
				""");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly("SPEAKER_00", null, "SPEAKER_1", null);
		assertThat(said(talk)).containsExactly("One, two. Three.", "Four.", "Five.", "Six.");
	}

	@Test
	void speakersOfWordsPartASegment() {
		String text = """
				[{"start": 0.5, "end": 4, "text": " Is it cheap? It is, very much so.", "speaker": "A1", "words": [
				  {"word": "Is", "start": 0.5, "speaker": "A1"}, {"word": "it", "speaker": "A1"},
				  {"word": "cheap?", "start": 1.0}, {"word": "not there", "speaker": "A1"},
				  {"word": "It", "start": 2.0, "speaker": "B2"}, {"word": "is,", "speaker": "B2"},
				  {"word": "very", "start": 3.0, "speaker": "A1"},
				  {"word": "much", "start": 3.2, "speaker": "B2"}, {"word": "so.", "start": 3.5, "speaker": "B2"}]}]
				""";
		Talk talk = Texts.talk(text);
		assertThat(said(talk)).containsExactly("Is it cheap?", "It is, very much so.");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly("A1", "B2");
		assertThat(talk.times().start(spanOf(talk, "very"))).isEqualTo(Duration.ofMillis(3000));
		assertThat(talk.times().start(spanOf(talk, "It is"))).isEqualTo(Duration.ofMillis(2000));
		assertThat(talk.stretches().getLast().labelSpan().of(text)).isEqualTo("\"B2\"");
	}

	@Test
	void wordsOfAPodcastAreJoinedWithBlanks() {
		Talk talk = Texts.talk("""
				{"version": "1.0.0", "segments": [
				  {"speaker": "Ann", "startTime": 0.5, "endTime": 0.75, "body": "Good"},
				  {"speaker": "Ann", "startTime": 0.75, "endTime": 1, "body": "morning"},
				  {"speaker": "Ann", "startTime": 1, "endTime": 1, "body": ","},
				  {"speaker": "Bo", "startTime": 1.25, "endTime": 3, "body": "hello."}
				]}
				""");
		assertThat(said(talk)).containsExactly("Good morning,", "hello.");
	}

	@Test
	void channelsOfWhisperCppAreSpeakers() {
		Talk talk = Texts
			.talk("""
					{"result": {"language": "en"}, "transcription": [
					  {"timestamps": {"from": "00:00:00,000", "to": "00:00:02,500"}, "text": " Good morning.", "speaker": "0"},
					  {"offsets": {"from": 2500, "to": 3000}, "text": " Hello.", "speaker": "1"},
					  {"offsets": {"from": 3000, "to": 4000}, "text": " Both.", "speaker": "?"}
					]}
					""");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly("SPEAKER_0", "SPEAKER_1", null);
		assertThat(talk.times().start(spanOf(talk, "Hello"))).isEqualTo(Duration.ofMillis(2500));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{"segments":[{"start":1,"text":"Hello"},            | line 1, offset 4 |
			{"segments":[{"start":1,"text":"Hel                 | line 1, offset | quot
			{"segments":[{"start":1,"text":"Hello"}],           | line 1, offset |
			{"segments":[{"start":1,"text":"He\\u12x4"}]}       | line 1, offset 3 | hex
			{"segments":[{"start":1,"text":"Hello"}]} {"a":1}   | line 1, offset 42 | end of the file
			{"segments":[{"start":{},"text":"Hello"}]}          | line 1, offset 22 | a time
			{"segments":[{"start":1,"text":["Hello"]}]}         | line 1, offset 31 | a string
			{"segments":[{"start":1,"text":"Hello"},7]}         | line 1, offset 40 | an object
			{"events":[{"tStartMs":1,"segs":"Hello"}]}          | line 1, offset 32 | an array
			{"transcription":[{"offsets":7,"text":"Hello"}]}    | line 1, offset 29 | an object
			{"segments":[{"start":1,"start":2,"text":"Hello"}]} | line 1, offset | Duplicate
			{"segments":[],"segments":[]}                       | line 1, offset | Duplicate
			{"segments                                          | line 1, offset 1 |
			[{"segments": [                                     | line 1, offset 1 |
			""")
	void brokenJsonIsRefusedWithItsPlace(String text, String place, String reason) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> Texts.talks(text.strip()))
			.satisfies((ex) -> {
				assertThat(ex.place()).startsWith(place.strip());
				assertThat(ex.reason()).containsIgnoringCase((reason != null) ? reason.strip() : "JSON");
				assertThat(ex.isSomethingElse()).isFalse();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\": \"x\", \"version\": \"1.0.0\", \"dependencies\": {\"a\": \"1\"}}", "{}", "[]",
			"[{}]", "[[1], [2]]", "{\"segments\": [{\"id\": 1}]}", "{\"events\": [{\"name\": \"click\"}]}",
			"[{\"text\": \"a\"}]", "<!DOCTYPE html><p>Hello</p>", "<?xml version=\"1.0\"?><tt/>" })
	void whatIsNoTranscriptIsSomethingElse(String text) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> Texts.talks(text))
			.satisfies((ex) -> assertThat(ex.isSomethingElse()).isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"segments\": [", "{\"segments\": [{\"text\": \"a\"}, [" })
	void whatBreaksOffIsToldWithoutThePlaceThatTheParserCounts(String text) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> Texts.talks(text))
			.satisfies((ex) -> assertThat(ex.getMessage()).contains("end-of-input").doesNotContain("Source:"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"segments\": []}", "{\"text\": \"\", \"segments\": [], \"language\": \"en\"}",
			"{\"events\": [{\"tStartMs\": 0}]}", "{\"segments\": [{\"start\": 0, \"text\": \" [Music]\"}]}" })
	void aTranscriptInWhichNobodySpeaksIsRefused(String text) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> Texts.talks(text))
			.satisfies((ex) -> assertThat(ex.reason()).contains("no talk", "segments").doesNotContain("#"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"segments\": [null, {\"start\": 1, \"text\": \"Hello.\"}, null]}",
			"{\"events\": [null, {\"tStartMs\": 1, \"segs\": [null, {\"utf8\": \"Hello.\"}]}]}" })
	void anElementThatIsNullIsPassedOver(String text) {
		assertThat(Texts.talk(text).reading().text()).isEqualTo("Hello.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Music] Hello, {everybody}.", "{everybody} hello", "[1] says the paper", "{",
			"[laughs]\nHello" })
	void aTextThatBeginsWithABracketIsText(String text) {
		assertThat(Texts.talk("\n" + text + "\nHello.").reading().text()).endsWith("Hello.");
	}

	private static String sourceOf(Talk talk, String text, String said) {
		return talk.reading().toSource(spanOf(talk, said)).of(text);
	}

	private static Span spanOf(Talk talk, String said) {
		int start = talk.reading().text().indexOf(said);
		return new Span(start, start + said.length());
	}

	private static List<String> said(Talk talk) {
		return talk.stretches().stream().map((stretch) -> talk.reading().text(stretch.span())).toList();
	}

}

package org.talkgraph.transcript;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Very long and very strange sources cost time in proportion to their length. */
@Timeout(60)
class HugeSourceTests {

	private static final int CUES = 100_000;

	private static final int LENGTH = 200_000;

	static Stream<Arguments> hundredThousandCues() {
		return Stream.of(Arguments.argumentSet("SubRip", "", "%1$d\n00:00:01,000 --> 00:00:02,000\n%2$s\n\n", "", ""),
				Arguments.argumentSet("WebVTT", "WEBVTT\n\n", "00:01.000 --> 00:02.000\n<v Ann>%2$s</v>\n\n", "", ""),
				Arguments.argumentSet("Whisper", "{\"segments\":[", "{\"start\":1,\"end\":2,\"text\":\" %2$s\"}", ",",
						"]}"),
				Arguments.argumentSet("WhisperX", "{\"segments\":[",
						"{\"start\":1,\"text\":\"%2$s\",\"words\":[{\"word\":\"word\",\"speaker\":\"A\"},{\"word\":\"%1$d.\"}]}",
						",", "]}"),
				Arguments.argumentSet("whisper.cpp", "{\"transcription\":[",
						"{\"offsets\":{\"from\":%1$d,\"to\":%1$d},\"text\":\" %2$s\"}", ",", "]}"),
				Arguments.argumentSet("podcast", "{\"version\":\"1.0.0\",\"segments\":[",
						"{\"speaker\":\"Ann\",\"startTime\":1.5,\"body\":\"%2$s\"}", ",", "]}"),
				Arguments.argumentSet("json3", "{\"events\":[", "{\"tStartMs\":%1$d,\"segs\":[{\"utf8\":\"%2$s\\n\"}]}",
						",", "]}"),
				Arguments.argumentSet("labels", "", "Ann Lee: %2$s\nBob Fox: %2$s\n", "", ""));
	}

	@ParameterizedTest
	@MethodSource
	void hundredThousandCues(String before, String cue, String between, String after) {
		StringBuilder text = new StringBuilder(before);
		for (int i = 0; i < CUES; i++) {
			text.append((i > 0) ? between : "").append(cue.formatted(i, "word " + i + "."));
		}
		List<Talk> talks = read(text.append(after).toString());
		assertThat(talks).hasSize(1);
		assertThat(talks.getFirst().reading().text()).startsWith("word 0.").endsWith("word 99999.");
	}

	@Test
	void tensOfThousandsOfTalksWithKeysOfTheirOwn() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 60_000; i++) {
			text.append("# Tides - P%1$d：Tide %1$d - Shore - BV1TIDES%1$05d\n\nThe tide rises.\n\n".formatted(i));
		}
		assertThat(read(text.toString())).extracting(Talk::key).doesNotHaveDuplicates().hasSize(60_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<", "<a", "<v ", "<script>", "</", "&", "&amp", "&#1", "{\\", "\u266A", "(", "[", ">> ",
			"- ", ":", "*", "(music", "a\n", "-->", "<00:00:01.000", "1\n", "1\r\n\r\n", "\uFEFF", "\u200B", "Ann: ",
			"\u3010" })
	void aSubtitleOfNothingButOnePiece(String piece) {
		String line = piece.repeat(LENGTH / piece.length());
		String cue = "\n00:00:01,000 --> 00:00:02,000\nhello, " + line + "\n";
		Talk talk = read("1" + cue + "2" + cue + "\n3\n00:00:03,000 --> 00:00:04,000\nbye\n").getFirst();
		assertThat(talk.reading().text()).startsWith("hello,");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ann:\n", "Ann Lee: a\n", "**Ann:**\n", "00:01\n", "[00:01] ", "[00:01 ", "(", "Ann (",
			"Ann  00:01\n", "a:", "\u554F\uFF1A\n", "# \n", "---\n", "> ", "- ", "```\n", "**a", "_a_ ", "<a>", "&amp;",
			"[a]: b\n", "1. " })
	void aTextOfNothingButOnePiece(String piece) {
		List<Talk> talks = read("Hello\n" + piece.repeat(LENGTH / piece.length()) + "\n\nbye");
		assertThat(talks.getFirst().reading().text()).startsWith("Hello");
		assertThat(talks.getLast().reading().text()).endsWith("bye");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"segments\":", "{\"segments\":[{\"text\":[", "[{\"start\":" })
	void deeplyNestedJsonIsRefused(String piece) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> read(piece.repeat(LENGTH / piece.length())))
			.satisfies((ex) -> assertThat(ex.place()).contains("line 1, offset "));
	}

	@Test
	void aDeeplyNestedFrontMatterIsRefused() {
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> read("---\ntitle: " + "[".repeat(50_000) + "\n---\nHello.\n"))
			.satisfies((ex) -> assertThat(ex.place()).startsWith("line "));
	}

	@Test
	void aStringOfAMegabyteIsOneCue() {
		String words = "\\u5587\\u561b\\uff0c".repeat(60_000);
		Talk talk = read("{\"segments\":[{\"start\":0,\"text\":\"" + words + "\"}]}").getFirst();
		assertThat(talk.reading().length()).isEqualTo(180_000);
	}

	private static List<Talk> read(String text) {
		return Transcripts.read(SourceFile.of("file:///talks/long", "long", text));
	}

}

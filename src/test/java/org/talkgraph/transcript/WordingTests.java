package org.talkgraph.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.source.Sidecar;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Names, labels and titles without what nobody sees, and readings too. */
class WordingTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', emptyValue = "", textBlock = """
			Maren \uD83D Holt, Maren Holt
			~\uDE00Maren~, Maren
			Maren \uD83D\uDE42, Maren \uD83D\uDE42
			Ma\u200Bren\u200C\uFEFF, Maren
			\u202EMaren\u202C, Maren
			\u2066Maren\u2069, Maren
			Ma\u00ADren, Maren
			~Ma\u0007ren \u0000~, Maren
			Maren\u00A0\u00A0\tHolt, Maren Holt
			~\u200B \u200B~, ~~
			""")
	void whatNobodySeesIsNoPartOfAName(String written, String name) {
		assertThat(Wording.of(written)).isEqualTo(name);
	}

	@Test
	void halfOfASurrogatePairInJsonIsNoPartOfASpeaker() {
		Talk talk = Texts.talk("""
				{"segments": [{"start": 1, "end": 2, "speaker": "Maren\\ud83d", "text": "Good morning."},
				{"start": 2, "end": 3, "speaker": "Maren", "text": "How are you?"},
				{"start": 3, "end": 4, "speaker": "\\ud83d", "text": "Fine."}]}
				""");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly("Maren", null);
	}

	@Test
	void halfOfASurrogatePairInYamlIsNoPartOfAnything() {
		Talk talk = Texts.talk("""
				---
				id: "river\\ud83d"
				title: "Boats \\ud83d"
				event: "\\ud83d"
				session: "Ri\\u0007ver"
				kind: "key\\u200bnote"
				date: "2031-04-01\\ufeff"
				url: "https://example.org/\\ud83d"
				speakers: ["Maren \\ud83d", {name: "Tom\\ud83d", role: "mode\\u00adrator", affiliation: "\\u202eHolt"}]
				---
				Hello.
				""");
		Details details = talk.details();
		assertThat(talk.key()).isEqualTo("river");
		assertThat(details).isEqualTo(new Details("Boats", null, 2031, "River", "keynote", "2031-04-01",
				"https://example.org/", details.people()));
		assertThat(details.people()).extracting(Details.Person::name).containsExactly("Maren", "Tom");
		assertThat(details.people().getLast().role()).isEqualTo("moderator");
		assertThat(details.people().getLast().affiliation()).isEqualTo("Holt");
		assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(details.toString() + talk.key())).isTrue();
	}

	@Test
	void aTitleInWhichNothingCanBeSeenIsNone() {
		Talk talk = Texts.talk("---\ntitle: \"\\u200b\"\n---\n# Boats\n\nHello.\n");
		assertThat(talk.details().title()).isEqualTo("Boats");
		assertThat(Texts.talk("# \u200B：Maren Holt\n\nHello.\n").details().title()).isNotBlank();
	}

	@Test
	void labelsThatLookTheSameAreTheSame() {
		Talk talk = Texts.talk("""
				# Boats

				**Ma\u200Bren Holt:** One.

				**\u202EMaren Holt:** Two.

				**\u2066Maren\u00A0Holt\u2069:** Three.
				""");
		assertThat(talk.stretches()).extracting(Stretch::label).containsOnly("Maren Holt");
		assertThat(talk.reading().text()).isEqualTo("One.\nTwo.\nThree.");
	}

	@Test
	void aLabelInWhichNothingCanBeSeenIsNotSpokenAndNamesNobody() {
		Talk talk = Texts.talk("**Maren Holt:** One.\n\n**\u200B:** Two.\n\n**\u202E\u202C**: Three.\n");
		assertThat(talk.reading().text()).isEqualTo("One.\nTwo.\nThree.");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly("Maren Holt", null, null);
	}

	@Test
	void voicesOfSubtitlesAreTheSameToo() {
		Talk talk = Texts.talk("""
				WEBVTT

				00:01.000 --> 00:02.000
				<v \u202EMaren\u200B Holt>One.

				00:02.000 --> 00:03.000
				<v Maren&shy; Holt>Two.
				""");
		assertThat(talk.stretches()).extracting(Stretch::label).containsExactly("Maren Holt");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			We row Gem\u200Bini and Lla\u00ADma.                                   | Gem\u200Bini
			WEBVTT\\n\\n00:01.000 --> 00:02.000\\nWe row Gem&shy;ini and Lla\u2060ma.   | Gem&shy;ini
			{"segments":[{"start":1,"text":"We row Gem\\u200bini and Lla\u00ADma."}]} | Gem\\u200bini
			""")
	void wordsAreWholeInAReading(String written, String place) {
		String text = written.startsWith("{") ? written : written.replace("\\n", "\n");
		Talk talk = Texts.talk(text);
		assertThat(talk.reading().text()).isEqualTo("We row Gemini and Llama.");
		int start = talk.reading().text().indexOf("Gemini");
		assertThat(talk.reading().toSource(new Span(start, start + 6)).of(text)).isEqualTo(place);
		TalkChecks.check(Texts.source(text), List.of(talk));
	}

	@Test
	void emojiStayWhole() {
		assertThat(Texts.talk("Hello \uD83D\uDC69\u200D\uD83D\uDE80.").reading().text())
			.isEqualTo("Hello \uD83D\uDC69\u200D\uD83D\uDE80.");
	}

	@Test
	void aSidecarsNamesAreCleanToo() {
		Sidecar sidecar = new Sidecar("/talks/spring.meta.yaml", "speakers: [\"Maren \\ud83d\"]", true);
		Talk talk = Transcripts.read(Texts.source("Hello.").with(List.of(sidecar))).getFirst();
		assertThat(talk.details().people()).extracting(Details.Person::name).containsExactly("Maren");
	}

}

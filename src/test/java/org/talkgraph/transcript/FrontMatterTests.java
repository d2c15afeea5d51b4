package org.talkgraph.transcript;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FrontMatterTests {

	@Test
	void itSaysWhatTheTalkIs() {
		Talk talk = Texts.talk("""
				---
				title: "Night trains: a talk"
				event: Second Epoch 2029
				session: Rails
				kind: keynote
				date: 2029-03-14
				url: https://example.org/41
				speakers:
				  - Maren Thistlewood
				  - name: Tobias Wexcombe
				    role: moderator
				  -
				  - name: ""
				---

				Hello.
				""");
		Details details = talk.details();
		assertThat(details.title()).isEqualTo("Night trains: a talk");
		assertThat(details.event()).isEqualTo("Second Epoch 2029");
		assertThat(details.year()).isEqualTo(2029);
		assertThat(details.session()).isEqualTo("Rails");
		assertThat(details.kind()).isEqualTo("keynote");
		assertThat(details.date()).isEqualTo("2029-03-14");
		assertThat(details.url()).isEqualTo("https://example.org/41");
		assertThat(details.people()).extracting(Details.Person::name)
			.containsExactly("Maren Thistlewood", "Tobias Wexcombe");
		assertThat(details.people()).extracting(Details.Person::role).containsExactly(null, "moderator");
		assertThat(talk.reading().text()).isEqualTo("Hello.");
	}

	@Test
	void whatItDoesNotSayIsTakenFromTheHeading() {
		Details details = Texts.talk("---\nevent: Second Epoch\ndate: 2029-03-14\n---\n# Rails: Ada Rill\n\nHello.\n")
			.details();
		assertThat(details.title()).isEqualTo("Rails");
		assertThat(details.event()).isEqualTo("Second Epoch");
		assertThat(details.year()).isEqualTo(2029);
		assertThat(details.people()).extracting(Details.Person::name).containsExactly("Ada Rill");
	}

	@Test
	void oneSpeakerNeedsNoList() {
		assertThat(Texts.talk("---\nspeakers: Ada Rill\n---\nHello.\n").details().people())
			.extracting(Details.Person::name)
			.containsExactly("Ada Rill");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void lineEndsOfBothKindsWillDo(String lineEnd) {
		Talk talk = Texts.talk(String.join(lineEnd, "---", "title: 夜车", "---", "", "大家好。", ""));
		assertThat(talk.details().title()).isEqualTo("夜车");
		assertThat(talk.reading().text()).isEqualTo("大家好。");
	}

	@Test
	void anEmptyBlockSaysNothing() {
		assertThat(Texts.talk("---\n---\nHello.\n").details().title()).isEqualTo("spring");
	}

	@Test
	void brokenYamlIsReportedWithItsLineInTheFile() {
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Texts.talks("---\ntitle: fine\nevent: [Second Epoch\n---\nHello.\n"))
			.satisfies((ex) -> {
				assertThat(ex.source()).isEqualTo("/talks/spring.md");
				assertThat(ex.place()).isEqualTo("line 3");
				assertThat(ex.reason()).contains("front matter").contains("YAML").doesNotContain("\n", "line 2");
			});
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Texts.talks("---\ntitle: fine\n\tevent: Second Epoch\n---\nHello.\n"))
			.satisfies((ex) -> assertThat(ex.place()).isEqualTo("line 3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "- a\n- list", "only words", "42" })
	void yamlThatIsNoMapIsReported(String yaml) {
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Texts.talks("---\n" + yaml + "\n---\nHello.\n"))
			.satisfies((ex) -> {
				assertThat(ex.place()).isEqualTo("line 2");
				assertThat(ex.reason()).contains("map of fields");
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			title: &x Boats\\nevent: *x         | line 2 | '&x'             | anchor
			title: Boats\\nevent: *x            | line 3 | '*x'             | alias
			tags: [a, &b [c]]                  | line 2 | '&b'             | anchor
			title: Boats\\nid: !!int 7          | line 3 | int              | tag
			title: !!binary abc                | line 2 | binary           | tag
			speakers: !!set {Ada, Tom}         | line 2 | set              | tag
			title: Boats\\ntitle: Ships         | line 3 | 'title'          | once
			title: Boats\\ntags: {a: 1, a: 2}   | line 3 | 'a'              | once
			title: Boats\\nevent: [River, Lake] | line 3 | '[River, Lake]'  | a text for event
			id: {a: 1}                         | line 2 | '{a: 1}'         | a text for id
			speakers:\\n- Ada\\n- [Tom, Eve]     | line 4 | '[Tom, Eve]'     | a speaker's name
			speakers:\\n- name: {x: y}          | line 3 | '{x: y}'         | a text for name
			title: Boats\\n...\\nevent: Lake     | line 4 | document start   | found
			? [a]\\n: b                         | line 2 | list or map      | a word
			title: \\u0007                      | line 2 | U+0007           | control characters
			title: Boats\\ndate: 2025-13-77    | line 3 | '2025-13-77'     | a day of the calendar for date
			date: 2025-02-29T10:00             | line 2 | '2025-02-29T10:00' | a day of the calendar for date
			date: 2025-06-00                   | line 2 | '2025-06-00'     | a day of the calendar for date
			""")
	void whatWouldMeanSomethingElsewhereIsRefusedWithItsLine(String yaml, String place, String value, String expected) {
		String text = yaml.replace("\\n", "\n").replace("\\u0007", "\u0007");
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Texts.talks("---\n" + text + "\n---\nHello.\n"))
			.satisfies((ex) -> {
				assertThat(ex.place()).isEqualTo(place);
				assertThat(ex.reason()).contains("front matter", value, expected);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-02-29", "2025-6-4", "2025-06-14T10:00:00Z", "2025-06-14/2025-06-15", "2025-06",
			"2024-25", "2025", "14 June 2025", "June 2025", "2025/06/14", "spring 2025", "~" })
	void aDateThatExistsOrIsWrittenOtherwiseIsTaken(String date) {
		assertThat(Texts.talk("---\ndate: " + date + "\n---\nHello.\n").details().date())
			.isEqualTo(date.equals("~") ? null : date);
	}

	@Test
	void fieldsOfOtherProgramsArePassedOver() {
		Talk talk = Texts
			.talk("---\ntags: [a, {b: [c]}]\nlayout: {x: y}\ntitle: 007\nevent: ~\nkind: true\n---\nHello.\n");
		assertThat(talk.details().title()).isEqualTo("007");
		assertThat(talk.details().event()).isNull();
		assertThat(talk.details().kind()).isEqualTo("true");
	}

	@Test
	void whatIsNestedTooDeeplyIsRefused() {
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Texts.talks("---\ntags: " + "[".repeat(9000) + "]".repeat(9000) + "\n---\nHello.\n"))
			.satisfies((ex) -> assertThat(ex.reason()).contains("nested"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\ntitle: Boats\n\nHello.\n",
			"---\r\nlayout: x\r\nspeakers: [Ada Rill]\r\n\r\nHello.\r\n", "---\nspeakers:\n- Ada Rill" })
	void fieldsThatNothingClosesAreNotSpoken(String text) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> Texts.talks(text)).satisfies((ex) -> {
			assertThat(ex.place()).isEqualTo("line 1");
			assertThat(ex.reason()).contains("front matter does not end").contains("three dashes");
		});
	}

	@Test
	void labelsUnderALineAcrossThePageAreNoFields() {
		Talk talk = Texts.talk("---\nAda Rill: Hello.\nTom Reed: Good morning.\nAda Rill: Yes.\n");
		assertThat(talk.reading().text()).startsWith("Hello.");
	}

	@Test
	void aLineAcrossThePageIsNoFrontMatter() {
		Talk talk = Texts.talk("Hello.\n\n---\n\nHello again.\n");
		assertThat(talk.reading().text()).isEqualTo("Hello.\nHello again.");
		assertThat(Texts.talk("---\n\nHello.\n").reading().text()).isEqualTo("Hello.");
	}

}

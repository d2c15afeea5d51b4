package org.talkgraph.transcript;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
				assertThat(ex.source()).isEqualTo("file:///talks/spring.md");
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

	@Test
	void aLineAcrossThePageIsNoFrontMatter() {
		Talk talk = Texts.talk("Hello.\n\n---\n\nHello again.\n");
		assertThat(talk.reading().text()).isEqualTo("Hello.\nHello again.");
		assertThat(Texts.talk("---\n\nHello.\n").reading().text()).isEqualTo("Hello.");
	}

}

package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each kind of evidence, its place, and what it does not settle. */
class NamingEvidenceTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

	private static final MentionDetector MENTIONS = new MentionDetector(KNOWLEDGE);

	private static Clues clues(Talk talk, LabelNaming naming) {
		return new Clues(naming.conversation(), naming.people(), naming.names(), NamingWeights.SHIPPED);
	}

	private static LabelNaming naming(Talk talk) {
		return LabelNaming.read(talk, MENTIONS.detect(talk.reading().text()), KNOWLEDGE);
	}

	private static Talk talk(String first, String second, String third) {
		return Texts.talk("**S1:** %s\n\n**S2:** %s\n\n**S1:** %s".formatted(first, second, third));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "S1 | introduces self: says it | I'm Ada Quill. | Hm. | Well.",
					"S2 | introduced (alone): speaks next | With us today is Ada Quill. | Hm. | Well.",
					"S2 | introduced: begins next | With us today is Ada Quill. | Hm. | Well.",
					"S2 | introduced as host: begins next | My co-host is Ada Quill. | Hm. | Well.",
					"S1 | introduced: says it | With us today is Ada Quill. | Hm. | Well.",
					"S2 | welcomed: speaks next | Welcome to the show, Ada. | Hm. | Well.",
					"S2 | given the floor (alone): speaks next | Over to you, Ada. | Hm. | Well.",
					"S1 | replied to (alone): spoke last | It rains. | Yes, absolutely, Ada. | Well.",
					"S1 | thanked (alone): spoke last | It rains. | Thank you, Ada. | Well.",
					"S2 | greeted (alone): speaks next | Hello, Ada! | Hm. | Well.",
					"S2 | addressed (alone): speaks next | Have you seen the rain, Ada? | Hm. | Hello, Ada.",
					"S2 | referred to: says it | Hello, Ada. | As Ada said, it rains. | Well.",
					"S2 | joined with self: says it | Hello, Ada. | Ada and I love rain. | Well.",
					"S2 | mentioned: says it | Hello, Ada. | Rain is what makes Ada sing. | Well.",
					"S2 | set apart: says it | Hello, Ada. | We both know, Ada, that it rains. | Well." })
	void aUseOfANameIsEvidence(String label, String feature, String first, String second, String third) {
		Talk talk = talk(first, second, third);
		LabelNaming naming = naming(talk);
		int person = naming.people().of("Ada").or(() -> naming.people().of("Ada Quill")).orElseThrow().index();
		List<Evidence> evidence = clues(talk, naming).evidence(naming.conversation().labels().indexOf(label), person);
		assertThat(evidence).filteredOn((line) -> line.feature().equals(feature)).isNotEmpty().allSatisfy((line) -> {
			assertThat(line.span()).isNotNull();
			assertThat(talk.reading().text(line.span())).startsWith("Ada");
		});
	}

	@Test
	void theSumOfTheEvidenceIsTheScore() {
		Talk talk = talk("Hello, Ada!", "Hello. Ada and I go way back.", "Thanks, Ada.");
		LabelNaming naming = naming(talk);
		Clues clues = clues(talk, naming);
		for (int speaker = 0; speaker < 2; speaker++) {
			assertThat(clues.evidence(speaker, 0).stream().mapToDouble(Evidence::score).sum())
				.isEqualTo(clues.score(speaker, 0));
		}
	}

	@Test
	void aKindOfEvidenceCountsOnlySoManyTimes() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 40; i++) {
			text.append("**S1:** How are you, Ada?\n\n**S2:** I am well enough.\n\n");
		}
		Talk talk = Texts.talk(text.toString());
		LabelNaming naming = naming(talk);
		assertThat(clues(talk, naming).evidence(1, 0))
			.filteredOn((line) -> line.feature().equals("greeted (alone): speaks next"))
			.hasSize(4);
	}

	@Test
	void contradictingEvidenceNamesNobody() {
		List<NamedLabel> labels = naming(Texts.talk("**S1:** I'm Ada Quill.\n\n**S2:** And I'm Ada Quill.")).labels();
		assertThat(labels).allSatisfy((label) -> {
			assertThat(label.persona()).isNull();
			assertThat(label.candidates()).extracting((candidate) -> candidate.persona().name())
				.containsExactly("Ada Quill");
		});
	}

	@Test
	void onePassingAddressIsNotEnough() {
		assertThat(naming(talk("It rains in Varnby.", "Is that so, Ada?", "It is.")).labels())
			.allSatisfy((label) -> assertThat(label.persona()).isNull());
	}

	@Test
	void hundredsOfLabelsAreNamedInReasonableTime() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 400; i++) {
			String name = "Ada Qu" + String.valueOf((char) ('a' + i / 26)).repeat(2)
					+ String.valueOf((char) ('a' + i % 26)).repeat(2);
			text.append("**S%d:** Hello, I'm %s.\n\n".formatted(i, name));
		}
		List<NamedLabel> labels = naming(Texts.talk(text.toString())).labels();
		assertThat(labels).hasSize(400).filteredOn((label) -> label.persona() != null).hasSize(60);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "sings | anywhere | says it | 1 | 1; a use of names",
			"thanked | somewhere | says it | 1 | 1; anywhere, beginning, middle, end or alone",
			"thanked | anywhere | sleeps | 1 | 1; where a speaker stands to it",
			"thanked | anywhere | says it | much | 1; a number", "thanked | anywhere | says it | 1; use | place" })
	void aWrongLineOfTheTableIsNamed(String line, String expected) {
		DataFile file = DataFile.parse("naming.txt",
				"[threshold]\n1\n[prior]\n0\n[declared]\n0\n[participant]\n0\n[most parts]\n1\n[only addressed]\n0\n[only one left]\n0\n[rule]\n"
						+ line);
		assertThatThrownBy(() -> NamingWeights.of(file)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("naming.txt:16")
			.hasMessageContaining(expected);
	}

}

package org.talkgraph.linking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class ReservationsTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("reserved.txt", """
			[Organization]
			Brackenfold
			[Model]
			Otter | by: Brackenfold
			Otter 2 | of: Otter | by: Brackenfold
			Heron
			[Topic]
			Drift
			[Person]
			林青原 | alias: 林老师; 林总
			""")));

	private static final Weights WEIGHTS = Weights.parse(DataFile.parse("weights.txt", """
			[threshold]
			0.5
			[weight]
			canonical name = 0.90
			alias = 0.90
			version not in the knowledge base = -0.20
			named once in this talk = -0.01
			named often in this talk = 0.01
			part of a longer name = -0.01
			[reservation]
			a version of it is named too = -0.10
			the name may go on = -0.20
			named once, and nothing of it or above it = -0.30
			called by another title too = -0.20
			named again nearby = 0.05
			other names of its type right beside = 0.05
			"""));

	private static final List<String> FOR = List.of("named again nearby", "other names of its type right beside");

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			# text                                    | what is to be said against the last link
			Brackenfold built it, then came Otter      | none
			Otter 2 is there, Otter 2, so we took Otter | a version of it is named too
			they know Heron and Heron                  | none
			they know Heron                            | named once, and nothing of it or above it
			this is about Drift                        | none
			we saw Heron and Heron 5                   | none
			林老师来了，林总也来了                     | called by another title too
			林老师来了，林老师也来了                   | none
			林青原来了，林老师也来了                   | none
			我们说Heron，然后还有Heron xy              | the name may go on
			we saw Heron and Heron stays               | none
			""")
	void theTalkTellsWhatMakesALinkLessSure(String text, String expected) {
		List<Evidence> reservations = ((Link.Linked) on(text).getLast()).reservations();
		assertThat(reservations).extracting(Evidence::feature)
			.filteredOn((feature) -> !FOR.contains(feature))
			.isEqualTo((expected != null) ? List.of(expected) : List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			# text                                | what speaks for the last link
			they know Heron, and what Heron does  | named again nearby
			they know Otter, and what Heron does  | none
			they know Otter and Heron             | other names of its type right beside
			我们用Otter、Heron                    | other names of its type right beside
			they know Brackenfold and Heron       | none
			""")
	void whatStandsNearMakesALinkMoreSure(String text, String expected) {
		assertThat(((Link.Linked) on(text).getLast()).reservations()).extracting(Evidence::feature)
			.filteredOn(FOR::contains)
			.isEqualTo((expected != null) ? List.of(expected) : List.of());
	}

	@Test
	void whatIsNamedAgainFarAwayMakesNothingSurer() {
		Link.Linked last = (Link.Linked) on("they know Heron." + " and so on".repeat(80) + " What Heron does")
			.getLast();
		assertThat(last.reservations()).extracting(Evidence::feature).doesNotContain("named again nearby");
	}

	@Test
	void aWordBehindANameThatIsItselfANameIsNoPartOfIt() {
		List<Link> links = on("我们用Heron Otter，还有Heron Otter");
		assertThat(links).hasSize(4).allSatisfy((link) -> {
			assertThat(((Link.Linked) link).reservations()).extracting(Evidence::feature)
				.doesNotContain("the name may go on");
		});
	}

	@Test
	void aReservationLowersTheConfidenceAndChangesNothingElse() {
		Talk talk = Texts.talk("they know Heron");
		List<Link> before = links(talk);
		Link.Linked plain = (Link.Linked) before.getFirst();
		Link.Linked reserved = (Link.Linked) new Reservations(WEIGHTS).on(before, talk).getFirst();
		assertThat(reserved.confidence()).isLessThan(plain.confidence() - 0.25);
		assertThat(reserved.evidence()).isEqualTo(plain.evidence());
		assertThat(reserved.entity()).isEqualTo(plain.entity());
		assertThat(reserved.reasons()).hasSize(plain.evidence().size() + 1).startsWith(plain.evidence().getFirst());
	}

	private static List<Link> on(String text) {
		Talk talk = Texts.talk(text);
		return new Reservations(WEIGHTS).on(links(talk), talk);
	}

	private static List<Link> links(Talk talk) {
		return new Linker(WEIGHTS).link(new MentionDetector(KNOWLEDGE).detect(talk), new Roster(List.of()),
				talk.reading().text());
	}

}

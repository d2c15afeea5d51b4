package org.talkgraph.roster;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** Two labels, and people of whom the heading says that they are there. */
class JointNamingTests {

	private static final int FIRST = 0;

	private static final int SECOND = 1;

	private static final int ADA = 0;

	private static final int BEN = 1;

	private final People people = new People(List.of("Ada Quill", "Ben Roe", "Cleo Marsh"), List.of());

	/** Names of labels, "-" for none, where some scores are known. */
	private List<String> names(List<String> labels, double[][] scores) {
		List<NamedLabel> named = name(labels, scores);
		return named.stream().map((label) -> (label.persona() != null) ? label.persona().name() : "-").toList();
	}

	private List<NamedLabel> name(List<String> labels, double[][] scores) {
		StringBuilder text = new StringBuilder();
		labels.forEach((label) -> text.append("**").append(label).append(":** Mud.\n\n"));
		Talk talk = Texts.talk(text.toString());
		Conversation conversation = new Conversation(talk, KnowledgeBase.shipped());
		Clues clues = new Clues(conversation, this.people, List.of(), NamingWeights.SHIPPED);
		for (int speaker = 0; speaker < scores.length; speaker++) {
			for (int person = 0; person < scores[speaker].length; person++) {
				clues.add(speaker, person, new Evidence("told", scores[speaker][person]));
			}
		}
		List<Integer> open = IntStream.range(0, labels.size()).boxed().toList();
		return new JointNaming(conversation.labels(), clues, NamingWeights.SHIPPED).name(open, this.people.all());
	}

	@Test
	void whatSpeaksForSomebodyNamesALabel() {
		assertThat(names(List.of("S1", "S2"), new double[][] { { 6 }, {} })).containsExactly("Ada Quill", "-");
	}

	@Test
	void whatSpeaksForTwoLabelsAlikeNamesNone() {
		assertThat(names(List.of("S1", "S2"), new double[][] { { 6 }, { 6 } })).containsExactly("-", "-");
	}

	@Test
	void theNamesThatFitBestTogetherAreGiven() {
		double[][] scores = new double[2][2];
		scores[FIRST][ADA] = 6;
		scores[FIRST][BEN] = 5;
		scores[SECOND][ADA] = 6;
		assertThat(names(List.of("S1", "S2"), scores)).containsExactly("Ben Roe", "Ada Quill");
	}

	@Test
	void littleEvidenceLeavesCandidates() {
		List<NamedLabel> named = name(List.of("S1", "S2"), new double[][] { { 0.5, 0.8 }, {} });
		assertThat(named.getFirst().persona()).isNull();
		assertThat(named.getFirst().candidates()).extracting((candidate) -> candidate.persona().name())
			.containsExactly("Ben Roe", "Ada Quill");
		assertThat(named.getFirst().candidates().getFirst().score()).isBetween(0.6, 0.75);
	}

	@Test
	void theOnlyOneLeftIsTheOnlyLabelLeft() {
		double[][] scores = { { 6, 0, 0 }, { 0, 6, 0 }, { 0, 0, 0 } };
		assertThat(names(List.of("S1", "S2", "S3"), scores)).containsExactly("Ada Quill", "Ben Roe", "Cleo Marsh");
		assertThat(names(List.of("S1", "S2", "Audience"), scores)).containsExactly("Ada Quill", "Ben Roe", "-");
	}

}

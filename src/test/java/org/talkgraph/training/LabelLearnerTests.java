package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.speaker.TurnWeights;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels teach who speaks where there are none. */
class LabelLearnerTests {

	private static final KnowledgeBase NOTHING = KnowledgeBase.of(List.of());

	private static final List<String> FIRST = List.of("Ada", "Mila", "Nora", "Clara", "Edith", "Hilda", "Greta",
			"Wanda");

	/** Guests of this show begin and end as nobody does elsewhere. */
	private static Talk talk(String first) {
		String guest = first + " Rill";
		return Texts.talk("""
				**Bo Finch:** Welcome to the show. My name is Bo Finch, and with us today is %1$s. Welcome, %2$s.

				**%1$s:** No. I build small models. We like them a lot.

				**Bo Finch:** Thanks, %2$s. What do you do all day?

				**%1$s:** No. We train models, and we measure them. It takes a while.

				**Bo Finch:** Thank you, %2$s. That was the show.
				""".formatted(guest, first));
	}

	private static String learn(List<String> firstNames) {
		return LabelLearner.learn(firstNames.stream().map(LabelLearnerTests::talk).toList(), NOTHING);
	}

	@Test
	void whatGuestsOftenSayFirstIsLearntFromLabels() {
		String learnt = learn(FIRST);
		String phrase = "guest takes the floor, after: denies = ";
		assertThat(learnt).contains("[en]").contains(phrase).doesNotContain(phrase + "-").doesNotContain("[zh]");
		assertThat(TurnWeights.parse(DataFile.parse("turn-labelled.txt", learnt)).of(Language.ENGLISH))
			.isNotEqualTo(TurnTrainer.guess().of(Language.ENGLISH));
	}

	@Test
	void theSameTalksTeachTheSame() {
		assertThat(learn(FIRST)).isEqualTo(learn(FIRST));
	}

	@Test
	void aFewTalksAndTalksWithoutLabelsTeachNothing() {
		List<Talk> talks = new ArrayList<>();
		FIRST.forEach(
				(name) -> talks.add(Texts.talk("My name is %s Rill. Bo, what do you do all day?%n".formatted(name))));
		assertThat(LabelLearner.learn(talks, NOTHING)).isEmpty();
		assertThat(learn(FIRST.subList(0, 3))).isEmpty();
	}

}

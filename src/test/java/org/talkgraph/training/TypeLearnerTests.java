package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.claim.TalkClauses;
import org.talkgraph.claim.WordUses;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

class TypeLearnerTests {

	private static final int WORDS = 200;

	/** Two words that are used alike may tell different types. */
	@Test
	void aWordTellsATypeByItselfBesideWhatItsUseTells() {
		List<String> words = WordUses.of(Language.ENGLISH).numbers().keySet().stream().limit(WORDS).toList();
		ClaimType[] types = new Random(5).ints(WORDS, 0, 2)
			.mapToObj((i) -> (i > 0) ? ClaimType.FACT : ClaimType.OPINION)
			.toArray(ClaimType[]::new);
		List<ClaimExample.Run> runs = new ArrayList<>();
		for (int i = 0; i < WORDS; i++) {
			List<Feature> said = List.of(new Feature(FeatureKind.WORD, words.get(i)));
			runs.addAll(Collections.nCopies(10, new ClaimExample.Run(0, 0, types[i], List.of(said))));
		}
		ClaimExample example = new ClaimExample(talk(), 0, List.of(), runs);
		Map<String, double[]> rows = TypeLearner.learn(Collections.nCopies(3, example), Trainer.NO_CLAIMS, 1)
			.rows(Language.ENGLISH);
		int right = 0;
		for (int i = 0; i < WORDS; i++) {
			double[] row = rows.getOrDefault("word " + words.get(i), new double[ClaimType.values().length]);
			right += (Arrays.stream(row).max().orElseThrow() == row[types[i].ordinal()]) ? 1 : 0;
		}
		assertThat(right).isGreaterThan(WORDS * 9 / 10);
	}

	private static TalkClauses talk() {
		HeardTalk heard = new Hearing(KnowledgeBase.of(List.of()))
			.hear(Texts.talk("# A talk\n\nRain falls, rivers rise, boats drift, ropes break.\n"));
		return TalkClauses.of(heard.said(), heard.turns(), heard.links());
	}

}

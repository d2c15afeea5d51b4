package org.talkgraph.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.claim.RunLength;
import org.talkgraph.claim.TalkClauses;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The slope along which claims are learnt is that of their likelihood. */
class ClaimSlopeTests {

	/** Learning that begins at something. */
	private static final ClaimWeights BEGIN = ClaimWeights.shipped();

	private static final String TEXT = "Rain falls, rivers rise, boats drift, ropes break. Night comes, boats sink.";

	@Test
	void theSlopeIsHowTheLikelihoodChangesInEveryNumber() {
		ClaimExample example = example();
		FeatureIndex index = FeatureIndex.of(
				Map.of(example.talk().language(), List.of(example.features(), example.features(), example.features())),
				FeatureKind::roles);
		int lengths = RunLength.features().size();
		Map<Language, int[]> at = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			at.put(language, IntStream.range(index.size(), index.size() + lengths).toArray());
		}
		ClaimUses uses = new ClaimUses(List.of(example), new UsedWords(), index.size() + lengths);
		double[] costs = new double[index.size() + lengths + uses.size()];
		Arrays.fill(costs, 0.3);
		ClaimObjective objective = new ClaimObjective(List.of(example), index, FeatureKind::roles, at, uses, costs,
				BEGIN);
		double[] place = new Random(7).doubles(costs.length, -0.5, 0.5).toArray();
		double[] slope = new double[place.length];
		objective.at(place, slope);
		for (int i = 0; i < place.length; i++) {
			assertThat(slope[i])
				.isEqualTo((moved(objective, place, i, 1e-5) - moved(objective, place, i, -1e-5)) / 2e-5, within(1e-4));
		}
		assertThat(slope[index.size() + lengths - 1]).as("the size of the talk").isNotZero();
		assertThat(Arrays.stream(slope).skip(index.size() + lengths).filter((one) -> Math.abs(one) > 1e-3).count())
			.as("how the words are used")
			.isGreaterThan(100);
	}

	private static double moved(ClaimObjective objective, double[] place, int i, double by) {
		double[] moved = place.clone();
		moved[i] += by;
		return objective.at(moved, new double[place.length]);
	}

	private static ClaimExample example() {
		HeardTalk heard = new Hearing(KnowledgeBase.of(List.of())).hear(Texts.talk("# A talk\n\n" + TEXT + "\n"));
		TalkClauses talk = TalkClauses.of(heard.said(), heard.turns(), heard.links());
		List<List<Feature>> features = IntStream.range(0, talk.clauses().size()).mapToObj(talk::features).toList();
		return new ClaimExample(talk, 0, features, List.of(new ClaimExample.Run(1, 1, ClaimType.FACT, List.of()),
				new ClaimExample.Run(4, 0, ClaimType.OPINION, List.of())));
	}

}

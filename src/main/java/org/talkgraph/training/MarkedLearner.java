package org.talkgraph.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.claim.ClaimDetector;
import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.hearing.LearntWeights;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.speaker.TurnWeights;

/**
 * Learns what makes a claim from talks in which readers have marked claims and nothing
 * else needs to be annotated. Deterministic.
 */
public final class MarkedLearner {

	/** Each of so many parts of the talks is heard as if nobody had seen it. */
	private static final int PARTS = 5;

	private MarkedLearner() {
	}

	/** The text of {@code claim-marked.txt}: weights to begin with. */
	public static String learn(Gold marked, KnowledgeBase knowledge) {
		Hearing hearing = new Hearing(knowledge,
				new LearntWeights(Weights.parse(Trainer.start()), TurnWeights.shipped(), Trainer.NO_CLAIMS));
		List<GoldTalk> talks = marked.talks();
		HeardGolds heard = HeardGolds.hear(talks, (talk) -> hearing);
		Map<GoldTalk, List<ClaimExample>> examples = new LinkedHashMap<>();
		talks.forEach((talk) -> examples.put(talk, ClaimExample.of(heard.of(talk))));
		ClaimWeights weights = learn(talks, examples);
		return ClaimWeightsText.of(ClaimLearner.withSureness(weights, found(heard, examples)));
	}

	private static ClaimWeights learn(List<GoldTalk> talks, Map<GoldTalk, List<ClaimExample>> examples) {
		return ClaimLearner.learn(
				talks.stream().flatMap((talk) -> examples.getOrDefault(talk, List.of()).stream()).toList(),
				Trainer.NO_CLAIMS, ClaimLearner.Firmness.NONE);
	}

	/** What is found in each talk by weights that others have taught. */
	private static List<FoundClaim> found(HeardGolds heard, Map<GoldTalk, List<ClaimExample>> examples) {
		List<FoundClaim> found = new ArrayList<>();
		for (Folds.Fold fold : Folds.of(List.copyOf(examples.keySet()), PARTS).all()) {
			ClaimDetector detector = new ClaimDetector(learn(fold.teaching(), examples));
			fold.heard().forEach((talk) -> FoundClaim.in(heard.of(talk), detector).forEach(found::add));
		}
		return List.copyOf(found);
	}

}

package org.talkgraph.training;

import java.util.List;

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

	private MarkedLearner() {
	}

	/** The text of {@code claim-marked.txt}: weights to begin with. */
	public static String learn(Gold marked, KnowledgeBase knowledge) {
		Hearing hearing = new Hearing(knowledge,
				new LearntWeights(Weights.parse(Trainer.start()), TurnWeights.shipped(), Trainer.NO_CLAIMS));
		List<GoldTalk> talks = marked.talks();
		HeardGolds heard = HeardGolds.hear(talks, (talk) -> hearing);
		List<ClaimExample> examples = talks.stream()
			.flatMap((talk) -> ClaimExample.of(heard.of(talk)).stream())
			.toList();
		return ClaimWeightsText.of(ClaimLearner.learn(examples, Trainer.NO_CLAIMS, ClaimLearner.Firmness.NONE));
	}

}

package org.talkgraph.training;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureIndexTests {

	private static final Feature EVERYWHERE = new Feature(FeatureKind.GRAM, "river");

	private static final Feature ONE_TALKS_OWN = new Feature(FeatureKind.GRAM, "otter");

	private static final Feature PLACE = new Feature(FeatureKind.PLAIN, "turn begins");

	@Test
	void wordsAreLearntThatThreeTalksHaveAndWhatIsNoWordIfItIsSeenThreeTimes() {
		List<List<Feature>> first = List.of(List.of(EVERYWHERE, ONE_TALKS_OWN, ONE_TALKS_OWN, PLACE),
				List.of(ONE_TALKS_OWN, PLACE), List.of(ONE_TALKS_OWN, PLACE));
		List<List<Feature>> other = List.of(List.of(EVERYWHERE));
		FeatureIndex index = FeatureIndex.of(Map.of(Language.ENGLISH, List.of(first, other, other)),
				FeatureKind::roles);
		assertThat(index.rows(Language.ENGLISH, new double[index.size()], FeatureKind::roles).keySet())
			.containsExactlyInAnyOrder(EVERYWHERE.name(), PLACE.name());
	}

}

package org.talkgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.claim.ClaimDetector;
import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Sureness;
import org.talkgraph.claim.Table;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

class SurenessLearnerTests {

	@Test
	void whatIsRightMoreOftenThanItsClausesSayWeighsFor() {
		List<FoundClaim> claims = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			claims.add(found(ClaimType.FIGURE, 0.4, i % 10 < 7));
			claims.add(found(ClaimType.OPINION, 0.4, i % 10 < 2));
			claims.add(found(ClaimType.FACT, 0.8, i % 10 < 8));
			claims.add(found(ClaimType.FACT, 0.2, i % 10 < 2));
		}
		Map<String, double[]> rows = SurenessLearner.learn(claims).rows(Language.ENGLISH);
		assertThat(weight(rows, "type figure")).isGreaterThan(0.3);
		assertThat(weight(rows, "type opinion")).isLessThan(-0.3);
		assertThat(weight(rows, Sureness.LIKELY)).isBetween(0.6, 1.2);
		assertThat(SurenessLearner.learn(claims).rows(Language.CHINESE)).isEmpty();
	}

	@Test
	void aFoundClaimIsRightWhereTheGoldHasIt(@TempDir Path folder) throws IOException {
		Gold gold = SmallGold.read(folder);
		HeardGolds heard = HeardGolds.hear(gold.talks(), (talk) -> new Hearing(SmallGold.KNOWLEDGE));
		Table runs = new Table(Map.of("names a model", new double[] { 3, 1, 1 }));
		Table nothing = new Table(Map.of());
		ClaimDetector detector = new ClaimDetector(new ClaimWeights(0.01,
				Map.of(Language.CHINESE, new ClaimWeights.Tables(runs, nothing, nothing, nothing))));
		List<FoundClaim> first = FoundClaim.in(heard.of(gold.talks().getFirst()), detector).toList();
		assertThat(first).extracting(FoundClaim::right).contains(true, false);
		assertThat(FoundClaim.in(heard.of(gold.talks().getLast()), detector)).isNotEmpty().noneMatch(FoundClaim::right);
	}

	private static double weight(Map<String, double[]> rows, String feature) {
		return rows.getOrDefault(feature, new double[1])[0];
	}

	private static FoundClaim found(ClaimType type, double likely, boolean right) {
		return new FoundClaim(Language.ENGLISH, Sureness.features(type, "Otters need clean rivers.", Language.ENGLISH),
				Sureness.odds(likely), right);
	}

}

package org.talkgraph.speaker;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What weighs where others than the participants may ask. */
class QuestionWeightsTests {

	private static final TurnWeights PANELS = TurnWeights.shipped();

	private static double weight(double[] weights, String feature) {
		return weights[Objects.requireNonNull(Features.number(feature))];
	}

	@Test
	void inAPanelOnlyWhatIsHeardOfTheAudienceIsAdded() {
		double[] panel = PANELS.of(Language.CHINESE);
		double[] asked = QuestionWeights.ofPanel(PANELS, Language.CHINESE);
		assertThat(weight(asked, "to audience, after: has a question")).isGreaterThan(1);
		assertThat(weight(asked, "to audience, before: picks who asks")).isGreaterThan(1);
		assertThat(weight(asked, "host begins")).isEqualTo(weight(panel, "host begins"));
		assertThat(weight(asked, "guest says: opines")).isEqualTo(weight(panel, "guest says: opines"));
	}

}

package org.talkgraph.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceTests {

	@Test
	void evidenceShowsFeatureScoreAndPlace() {
		assertThat(new Evidence("alias", 0.94)).hasToString("alias +0.94");
		assertThat(new Evidence("ordinary word", -0.55)).hasToString("ordinary word -0.55");
		assertThat(new Evidence("label", 0.25, new Span(10, 14))).hasToString("label +0.25 [10, 14)");
	}

}

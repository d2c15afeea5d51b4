package org.talkgraph.linking;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartlyRightTests {

	@ParameterizedTest
	@CsvSource({ "common crawd, Common Crawl, a word of the name is right",
			"Auto Diffusion, AltDiffusion, a word of the name is right",
			"stable fusion, Stable Diffusion, a word of the name is right",
			"Open Kitchen, OpenRL, the rest of the name sounds otherwise",
			"bamboo Diffusion, AltDiffusion, the rest of the name sounds otherwise", "Common Crawl, common crawl,",
			"crawd, Common Crawl,", "some other, Common Crawl,", "fly AI, Fairly AI,", "uh gemini, Gemini,",
			"uh together, Together," })
	void whatIsRightOfANameOfSeveralWordsTellsOfTheRest(String said, String name, @Nullable String feature) {
		assertThat(PartlyRight.feature(said, name).orElse(null)).isEqualTo(feature);
	}

}

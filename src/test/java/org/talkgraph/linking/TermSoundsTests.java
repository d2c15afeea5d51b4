package org.talkgraph.linking;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermSoundsTests {

	private final TermSounds terms = new TermSounds(List.of("backpropagation", "batch size", "loss", "大模型"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# said           | distance of a name | as near to a term
			back propagation | 0.10               | false
			backpropagasion  | 0.10               | true
			bach size        | 0.10               | true
			bach size        | 0.00               | true
			bad sigh         | 0.02               | false
			lost             | 0.20               | false
			大模型             | 0.20               | false
			Otter            | 0.20               | false
			""")
	void aTermOfAsManyWordsMayBeAsNearAsAName(String said, double distance, boolean near) {
		assertThat(this.terms.areAsNear(said, distance)).isEqualTo(near);
	}

}

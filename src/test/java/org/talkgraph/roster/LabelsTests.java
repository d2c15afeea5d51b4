package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelsTests {

	@ParameterizedTest
	@ValueSource(strings = { "Break", "MUSIC", "Video clip", "音乐", "廣告" })
	void nobodySpeaksUnderThese(String label) {
		assertThat(Labels.isNobody(label)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Speaker 1", "SPEAKER_02", "S3", "Unknown speaker", "Host", "Audience member 2", "主持人",
			"观众1", "嘉賓二", "Q" })
	void theseNameNobody(String label) {
		assertThat(Labels.isAnonymous(label)).isTrue();
		assertThat(Labels.isNobody(label)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada Rill", "柳青禾", "Adam Music", "Hostess Finch", "Breaker" })
	void theseNameSomebody(String label) {
		assertThat(Labels.isAnonymous(label)).isFalse();
		assertThat(Labels.isNobody(label)).isFalse();
	}

}

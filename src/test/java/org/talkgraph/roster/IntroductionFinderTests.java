package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

class IntroductionFinderTests {

	@ParameterizedTest
	@CsvSource({ "大家好，我是许青舟。, 许青舟", "大家好我是许青舟来自湖畔, 许青舟", "我叫陆听澜，今天讲模型, 陆听澜", "呃我是许青舟，很高兴, 许青舟" })
	void whoIntroducesHimselfIsFound(String text, String name) {
		List<Introduction> found = IntroductionFinder.find(text, Language.CHINESE);
		assertThat(found).singleElement().satisfies((introduction) -> assertThat(introduction.name()).isEqualTo(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "但我是乐观的，我认为还会更好。", "我是高兴的，真的。", "因为我是张开嘴的人", "我是很有信心的。", "他说我是许青舟的学生" })
	void whoSpeaksOfHisMoodIsNot(String text) {
		assertThat(IntroductionFinder.find(text, Language.CHINESE)).isEmpty();
	}

	@Test
	void theRoleInAnIntroductionIsTaken() {
		assertThat(IntroductionFinder.find("各位好，我是今天的主持人许青舟。", Language.CHINESE)).singleElement()
			.satisfies((introduction) -> assertThat(introduction.role()).isEqualTo(Role.MODERATOR));
	}

}

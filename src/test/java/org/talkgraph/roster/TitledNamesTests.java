package org.talkgraph.roster;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TitledNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                               | names
			有位柳青禾老师提到过这个词。          | 柳青禾
			感谢柳青禾博士，也感谢骆一舟院士。    | 柳青禾, 骆一舟
			感謝吳夢溪教授的報告。                | 吳夢溪
			谢谢谢凯文老师。                      |
			张鹏张总，您觉得呢？                  |
			谢谢各位老师，语文老师也来了。        |
			高级老师和文学博士都在。              |
			柳青禾老师们都来了。                  |
			""")
	void aFullNameBeforeATitleIsAPerson(String text, @Nullable String expected) {
		assertThat(TitledNames.detect(Texts.talk(text))
			.stream()
			.map((mention) -> mention.surface())
			.collect(Collectors.joining(", "))).isEqualTo((expected != null) ? expected : "");
	}

}

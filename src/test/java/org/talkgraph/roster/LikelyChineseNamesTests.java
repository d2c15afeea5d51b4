package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikelyChineseNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "陈晓东", "顾闻笙", "欧阳静远", "王磊" })
	void aFamilyNameAndAGivenNameAreAName(String name) {
		assertThat(LikelyChineseNames.isName(name, false)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "陈", "晓东", "高度", "陈老师", "Chen晓东", "马上", "王的人" })
	void otherWordsAreNone(String word) {
		assertThat(LikelyChineseNames.isName(word, true)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "我们", "公司", "技术" })
	void whatIsSaidOftenIsCommon(String word) {
		assertThat(LikelyChineseNames.isCommon(word)).isTrue();
	}

}

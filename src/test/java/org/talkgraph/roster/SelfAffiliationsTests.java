package org.talkgraph.roster;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class SelfAffiliationsTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

	private static @Nullable String find(String said) {
		Talk talk = Texts.talk("**Ada Quill:** Welcome. We are at Microsoft today.\n\n**Ben Roe:** Thanks. " + said
				+ "\n\n**Ada Quill:** So it is.\n");
		SelfAffiliations selves = new SelfAffiliations(talk, new MentionDetector(KNOWLEDGE).detect(talk));
		assertThat(selves.of("Ada Quill")).isEmpty();
		return selves.of("Ben Roe").map(Affiliation::name).orElse(null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I am the head of research at Google.                        | Google
			I'm one of the engineers at Stanford University, I write.   | Stanford University
			I'm a professor of statistics at Stanford University.       | Stanford University
			Now I work at Google, where it rains.                       | Google
			I work as a lead of the data people for Google.             | Google
			大家好，我是清华大学计算机系的教授，今天我讲三点。          | Tsinghua University
			我呢是百度的负责人。                                        | Baidu
			我现在是百度首席科学家。                                    | Baidu
			我来自于谷歌，做了很多年。                                  | Google
			我任职于百度。                                              | Baidu
			""")
	void whoSpeaksSaysWhereHeBelongs(String said, String organization) {
		assertThat(find(said)).isEqualTo(organization);
	}

	@ParameterizedTest
	@ValueSource(strings = { "If I'm an engineer at Google, I ask.", "I'm a former researcher at Google.",
			"I'm a big fan of Google.", "I work with people from Google.", "I was a professor at Stanford University.",
			"They say I work at Google.", "我是谷歌的老用户。", "如果我是百度的负责人，我会开源。", "我是百度的前负责人。", "假如我来自谷歌，也一样。", "我们的同事来自谷歌。",
			"我用的是谷歌的搜索引擎。" })
	void whatIsNoMoreOrOnlyThoughtOfIsNone(String said) {
		assertThat(find(said)).isNull();
	}

}

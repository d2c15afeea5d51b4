package org.talkgraph.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class AffiliationFinderTests {

	private static final MentionDetector MENTIONS = new MentionDetector(KnowledgeBase.shipped());

	/** Where somebody belongs who is introduced before the bar that ends his name. */
	private static @Nullable Affiliation find(String said, Integer... people) {
		String text = said.replaceAll("[<|]", "");
		int name = said.indexOf('<');
		int end = said.indexOf('|') - 1;
		return new AffiliationFinder(text, MENTIONS.detect(text), List.of(people)).find(new Span(0, end),
				new Span(name, end));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			With us is <Ada Quill|, professor at Mud University.          > Mud University
			With us is <Ada Quill| from the Harbour Institute.            > Harbour Institute
			Our friend at OpenAI, <Ada Quill|, is here.                   > OpenAI
			With us is <Ada Quill|, who is a researcher at Google.        > Google
			With us is <Ada Quill|. She's come from Google, by boat.      > Google
			来自清华大学的<陈晓东|，欢迎。                                > Tsinghua University
			我是<陈晓东|，来自清华大学。                                  > Tsinghua University
			With us is <Ada Quill|, developer advocate at PyTorch.        > PyTorch
			With us is <Ada Quill|, who is here with us, from Google.     > Google
			With us is <Ada Quill|, joining us from the Google office.    > Google
			With us is <Ada Quill|, one of the founders of Cohere.        > Cohere
			With us is <Ada Quill|, head of the research team at Google.  > Google
			With us is <Ada Quill|, and I work with the team at Google.   > Google
			我是<陈晓东|，我是百度的负责人，我的同事来自谷歌的李强也在     > Baidu
			有请百度前端工程师<陈晓东|                                     > Baidu
			有请百度前沿技术研究院院长<陈晓东|                             > Baidu
			""")
	void aTalkSaysWhereSomebodyBelongs(String said, String organization) {
		Affiliation found = find(said);
		assertThat(found).isNotNull();
		assertThat(found.name()).isEqualTo(organization);
	}

	@ParameterizedTest
	@ValueSource(strings = { "With us is <Ada Quill|. It rains. They sold it to people at Google.",
			"With us is <Ada Quill|, formerly at Google.", "From formerly OpenAI, <Ada Quill| is here.",
			"With us is <Ada Quill|, together with somebody at Google.",
			"With us is <Ada Quill|, who has swum in the Baltic.",
			"With us is <Ada Quill|, professor at the end of it.", "With us is <Ada Quill|, who plays with PyTorch.",
			"With us is <Ada Quill|. With us today is a man from Google.",
			"With us is <Ada Quill|, a critic of Google.", "With us is <Ada Quill|, who wrote of the CEO of Google.",
			"With us is <Ada Quill|. She works with people from Meta.",
			"With us is <Ada Quill|, who talks with a few of the engineers at Google.", "有请百度前研究员<陈晓东|",
			"有请谷歌前首席科学家<陈晓东|", "我是<陈晓东|，来自百度的前副总裁", "我是<陈晓东|，我和来自谷歌的人一起做", "我是<陈晓东|，我的学生来自谷歌" })
	void whatIsSaidOfOthersOrOfThePastIsNoAffiliation(String said) {
		assertThat(find(said)).isNull();
	}

	/** Where somebody belongs whose name is used, but not to introduce him. */
	private static @Nullable Affiliation beside(String said) {
		String text = said.replaceAll("[<|]", "");
		int start = said.indexOf('<');
		Span span = new Span(start, said.indexOf('|') - 1);
		return new AffiliationFinder(text, MENTIONS.detect(text), List.of())
			.find(new SpokenName(span, span.of(text), false, Doubt.NONE), false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			大家好，清华大学的<陈晓东|说得好                       > Tsinghua University
			下一位是百度首席科学家<陈晓东|                         > Baidu
			接下来有请百度的副总裁，<陈晓东|老师            > Baidu
			浙江大学，<陈晓东|教授，都来了                        > Zhejiang University
			这是<陈晓东|，百度强化学习科学家                       > Baidu
			我叫<陈晓东|，然后呢是来自这个百度的                   > Baidu
			我叫<陈晓东|，我是百度的一名研发                       > Baidu
			And <Ada Quill|, who is a professor at Mud University. > Mud University
			""")
	void whatStandsBesideANameSaysWhereSomebodyBelongs(String said, String organization) {
		Affiliation found = beside(said);
		assertThat(found).isNotNull();
		assertThat(found.name()).isEqualTo(organization);
	}

	@ParameterizedTest
	@ValueSource(strings = { "感谢百度，<陈晓东|来了", "百度发布了很多模型，<陈晓东|教授也说了", "前百度首席科学家<陈晓东|", "我叫<陈晓东|，我是百度的老用户",
			"毕业于清华大学的<陈晓东|", "<陈晓东|觉得百度的科学家很好", "And <Ada Quill|, who reads the news at Google." })
	void anOrganizationThatIsOnlySpokenOfIsNoAffiliation(String said) {
		assertThat(beside(said)).isNull();
	}

	@Test
	void whatStandsBehindTheNextPersonIsThatOnes() {
		String said = "With us are <Ada Quill| and Ben Roe from Google.";
		assertThat(find(said, said.indexOf("Ben Roe") - 2)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			有请百度首席科学家_李强和清华大学教授<陈晓东|上台     > Tsinghua University
			有请来自百度的_李强和<陈晓东|上台                     > Baidu
			有请百度的_李强、<陈晓东|                             > Baidu
			有请百度的_李强，还有一位老朋友<陈晓东|               >
			Our friends at OpenAI, _Ben Roe and <Ada Quill|, are here. > OpenAI
			Our friend at OpenAI, _Ben Roe, met Google's <Ada Quill|.  > Google
			""")
	void whatIsSaidBeforeSomebodyElseIsOfBothOnlyWhereTheyAreNamedTogether(String said, @Nullable String expected) {
		Affiliation found = find(said.replace("_", ""), said.indexOf('_'), said.indexOf('<') - 1);
		assertThat((found != null) ? found.name() : null).isEqualTo(expected);
	}

	@Test
	void theNearestOrganizationIsWhereSomebodyBelongs() {
		Affiliation found = beside("有请百度总裁李强和清华大学教授<陈晓东|上台");
		assertThat(found).isNotNull();
		assertThat(found.name()).isEqualTo("Tsinghua University");
		assertThat(beside("有请百度前研究员<陈晓东|上台")).isNull();
	}

	@Test
	void aPlaceOfTheTextIsKept() {
		Affiliation found = find("With us is <Ada Quill|, professor at Mud University.");
		assertThat(found).isNotNull();
		assertThat(found.organization()).isNull();
		assertThat(found.span()).isEqualTo(new Span(35, 49));
	}

}

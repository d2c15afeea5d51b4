package org.talkgraph.linking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsTests {

	private static final Entity HERON = Entity.discovered(EntityType.MODEL, "Heron");

	@ParameterizedTest
	@CsvSource({ "请来了,人类学,家讲这个,true", "他们的,人类学,化的做法,true", "研究,人类学,的人很多,false", "研究,人类学,家里也支持,false", "研究,人类学,,false" })
	void whatEndsAnotherWordBehindAPlaceMakesItPartOfThat(String before, String word, String after, boolean part) {
		String text = before + word + ((after != null) ? after : "");
		assertThat(new Surroundings(text).isBeginningOfWord(new Span(before.length(), before.length() + word.length())))
			.isEqualTo(part);
	}

	@ParameterizedTest
	@CsvSource({ "我们请蕨谷的罗老师来讲,true", "我们请蕨谷的罗一舟老师来讲,true", "我们请蕨谷的人讲罗老师,false", "我们请蕨谷老师来讲,false", "蕨谷的API平台很快,true",
			"蕨谷的话，王老师说,false" })
	void somebodyOfItWithATitleTellsAnOrganization(String text, boolean organization) {
		int start = text.indexOf("蕨谷");
		assertThat(new Surroundings(text).types(new Span(start, start + 2)).contains(EntityType.ORGANIZATION))
			.isEqualTo(organization);
	}

	@Test
	void aCapitalisedWordBesideMakesALongerName() {
		assertThat(inLonger("we saw the ", "Heron", " Mistral there")).isTrue();
		assertThat(inLonger("like Grey ", "Heron", " there")).isTrue();
		assertThat(inLonger("we saw the ", "Heron", " there")).isFalse();
		assertThat(inLonger("It is so. Then ", "Heron", " came")).isFalse();
		assertThat(inLonger("", "Heron", "")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "白鹭,医院,true", "白鹭,第二医院,true", "白鹭,基金会,true", "白鹭,说医学很好,false", "白鹭,'，医院',false" })
	void chineseBehindMakesALongerName(String name, String after, boolean longer) {
		assertThat(new Surroundings("在" + name + after).isLengthened(new Span(1, 1 + name.length()), HERON))
			.isEqualTo(longer);
	}

	@Test
	void whatIsAFoundationMayBeCalledSo() {
		KnowledgeBase knowledge = KnowledgeBase.of(List.of(DataFile.parse("foundations.txt", """
				[Organization]
				Heron Commons | zh: 苍鹭基金会 | alias: 苍鹭
				""")));
		Entity foundation = knowledge.names("苍鹭").getFirst().entity();
		Surroundings surroundings = new Surroundings("苍鹭基金会成立了");
		assertThat(surroundings.isLengthened(new Span(0, 2), HERON)).isTrue();
		assertThat(surroundings.isLengthened(new Span(0, 2), foundation)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "台大模型,true", "台大数据,true", "台大的模型,false" })
	void aTermOfTheFieldBeginsInsideOfWhatIsNoName(String text, boolean inside) {
		assertThat(new Surroundings(text).endsInsideTerm(new Span(0, 2))).isEqualTo(inside);
	}

	private static boolean inLonger(String before, String name, String after) {
		return new Surroundings(before + name + after)
			.isBesideCapital(new Span(before.length(), before.length() + name.length()));
	}

}

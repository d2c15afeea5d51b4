package org.talkgraph.linking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsTests {

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

}

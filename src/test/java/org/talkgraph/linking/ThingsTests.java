package org.talkgraph.linking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ThingsTests {

	@ParameterizedTest
	@CsvSource({ "我们没有,资源,了,true", "更多的,资源,可以用,true", "这些,资源,也很多,true", "今天,资源,发布了模型,false", "感谢,资源,的邀请,false" })
	void whatIsHadCountedOrUsedUpIsAThing(String before, String word, String after, boolean thing) {
		assertThat(Things.fits(before + word + after, new Span(before.length(), before.length() + word.length())))
			.isEqualTo(thing);
	}

	@ParameterizedTest
	@CsvSource({ "我家有一只,羊驼,很吵,true", "邻居养了,羊驼,很吵,true", "我们训练了,羊驼,很好,false", "更多的,羊驼,很好,false" })
	void whatIsCountedOrKeptLikeAnAnimalIsOne(String before, String word, String after, boolean animal) {
		assertThat(Things.isAnimal(before + word + after, new Span(before.length(), before.length() + word.length())))
			.isEqualTo(animal);
	}

}

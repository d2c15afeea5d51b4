package org.talkgraph.sound;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.sound.SyllableIndex.Found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SyllableIndexTests {

	private final SyllableIndex<String> index = new SyllableIndex<>();

	@Test
	void everyPlaceThatSoundsLikeANameIsFoundInOrder() {
		this.index.add("灯塔", "lighthouse", 0.1);
		this.index.add("海鸥岛", "gull island", 0.1);
		assertThat(this.index.find(Pinyin.syllables("等他看海鸥道的灯塔"))).extracting(Found::start, Found::end, Found::value)
			.containsExactly(tuple(0, 2, "lighthouse"), tuple(3, 6, "gull island"), tuple(7, 9, "lighthouse"));
	}

	@Test
	void aLongNameMayBeMisheardAtItsBeginningAndInTheMiddleAndAtItsEnd() {
		this.index.add("北方海鸟研究中心", "centre", 0.1);
		for (String heard : List.of("贝方海鸟研究中心", "北方海了研究中心", "北方海鸟研究中新", "北方海鸟研究中心")) {
			assertThat(this.index.find(Pinyin.syllables("在" + heard + "里"))).extracting(Found::start, Found::end)
				.containsExactly(tuple(1, 9));
		}
	}

	@Test
	void aNameIsLookedForByItsFirstTwoSyllablesUnlessItHasNoMore() {
		this.index.add("北方海鸟研究中心", "centre", 0.2);
		this.index.add("海鸟", "bird", 0.5);
		assertThat(this.index.find(Pinyin.syllables("我们海鸟研究中心"))).extracting(Found::value).containsExactly("bird");
		assertThat(this.index.find(Pinyin.syllables("海"))).isEmpty();
		assertThat(this.index.find(Pinyin.syllables("海里"))).extracting(Found::value).containsExactly("bird");
	}

	@Test
	void aTextThatEndsInsideANameHoldsNone() {
		this.index.add("北方海鸟研究中心", "centre", 0.1);
		for (int end = 0; end < 8; end++) {
			assertThat(this.index.find(Pinyin.syllables("北方海鸟研究中心".substring(0, end)))).isEmpty();
		}
	}

}

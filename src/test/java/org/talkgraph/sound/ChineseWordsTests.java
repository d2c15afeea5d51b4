package org.talkgraph.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseWordsTests {

	private static final double ALL = Math.log(2.5e6);

	@ParameterizedTest
	@ValueSource(
			strings = { "灯塔看守人每天晚上都在写日记", "渡船公司的老板不喜欢下雨", "𠀀字怎么读", "他们用计算机处理图书馆的目录", "啊", "A船B港", "这条河流经过三个城市然后入海" })
	void wordsAreThoseOfTheLikeliestSplittingOfAll(String text) {
		assertThat(ChineseWords.rarest(text)).isEqualTo(rarest(text));
	}

	/** By looking up everything that may be a word. */
	private static int rarest(String text) {
		double[] best = new double[text.length() + 1];
		int[] rarest = new int[text.length() + 1];
		rarest[text.length()] = Integer.MAX_VALUE;
		for (int i = text.length() - 1; i >= 0; i--) {
			best[i] = Double.NEGATIVE_INFINITY;
			for (int end = i + 1; end <= Math.min(text.length(), i + 5); end++) {
				int frequency = ChineseWords.frequency(text.substring(i, end));
				double chance = (frequency > 0) ? Math.log(frequency) - ALL
						: (end == i + 1) ? -16 : Double.NEGATIVE_INFINITY;
				if (chance + best[end] > best[i]) {
					best[i] = chance + best[end];
					rarest[i] = Math.min(frequency, rarest[end]);
				}
			}
		}
		return rarest[0];
	}

}

package org.talkgraph.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoundTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			陈振宁, 陈正林, 0.1
			李四光, 你是逛, 0.1
			王福海, 黄湖海, 0.2
			张江,   姜章,   0.4
			""")
	void fuzzyInitialsAndFinalsAreNear(String name, String heard, double within) {
		assertThat(SyllableDistance.mean(Pinyin.syllables(name), Pinyin.syllables(heard))).isLessThanOrEqualTo(within);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			陈振宁, 大白菜
			张江,   北海
			""")
	void otherSyllablesAreFar(String name, String heard) {
		assertThat(SyllableDistance.mean(Pinyin.syllables(name), Pinyin.syllables(heard))).isGreaterThan(0.5);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Tokyo,       东京,          far
			Falcon,      法尔肯,        near
			Vicuna,      维库纳,        near
			Mistral,     米斯特拉,      near
			Whisper,     whisker,       near
			Kubernetes,  cooper net is, near
			LangChain,   land chain,    near
			Gemini,      gem in eye,    near
			Falcon,      pineapple,     far
			Mistral,     Gemini,        far
			""")
	void aNameIsNearWhatItSoundsLikeInEitherScript(String name, String heard, String expected) {
		double distance = PhonemeDistance.of(Phonemes.of(name), Phonemes.of(heard));
		assertThat((distance <= 0.22) ? "near" : "far").as("%.2f", distance).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			GPT, GBT, true
			GPT, DPT, true
			AGI, AJI, false
			GPT, LST, false
			BGE, BG,  false
			""")
	void lettersWhoseNamesRhymeAreTakenForOneAnother(String name, String heard, boolean rhyming) {
		assertThat(SpeltLetters.distance(name, heard) < 1).isEqualTo(rhyming);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			我们需要更多的资源, 资源, false
			他说话很直接,       话很, true
			""")
	void neighboursTellWhetherAPlaceCutsWords(String text, String place, boolean cut) {
		int start = text.indexOf(place);
		assertThat(ChineseWords.around(text, start, start + place.length()).cut()).isEqualTo(cut);
	}

	@ParameterizedTest
	@CsvSource({ "事情闹得沸沸扬扬, 沸沸, true", "我们谈谈共产主义, 产主, true", "我们发展生产力, 展生, false", "我们谈谈资源, 资源, false" })
	void aWordThatHoldsThePlaceIsToldFromOneThatReachesOverItsEdge(String text, String place, boolean inside) {
		int start = text.indexOf(place);
		assertThat(ChineseWords.around(text, start, start + place.length()).inside()).isEqualTo(inside);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			benchmarks, true
			gathering,  true
			Zilbrath,   false
			""")
	void formsOfCommonWordsAreCommon(String word, boolean common) {
		assertThat(EnglishWords.isCommon(word)).isEqualTo(common);
	}

	@Test
	void severalWordsOfASentenceAreToldFromAName() {
		assertThat(EnglishWords.isClipped("of fine")).isTrue();
		assertThat(EnglishWords.isClipped("open i")).isFalse();
		assertThat(EnglishWords.isClipped("the")).isFalse();
		assertThat(EnglishWords.isClipped("on fine")).isFalse();
		assertThat(EnglishWords.isClippedAmongEnglish("on fine")).isTrue();
		assertThat(EnglishWords.isClippedAmongEnglish("of fine")).isTrue();
		assertThat(EnglishWords.isClippedAmongEnglish("on")).isFalse();
	}

	@Test
	void aPlaceAmongEnglishIsToldFromOneAmongChinese() {
		String text = "first round of fine tuning，然后fine tuning好";
		assertThat(EnglishWords.surround(text, 12, 16)).isTrue();
		int later = text.lastIndexOf("fine");
		assertThat(EnglishWords.surround(text, later, later + "fine tuning".length())).isFalse();
		String figure = "the same as GPT-3, only that is";
		assertThat(EnglishWords.surround(figure, 19, 23)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "学生, true", "大, true", "种, true", "的, true", "我们, false", "发布, false", "水獭模型, false" })
	void nounsAdjectivesCountingWordsAndParticlesModifyTheNextWord(String word, boolean modifies) {
		assertThat(ChineseWords.modifies(word)).isEqualTo(modifies);
	}

	@ParameterizedTest
	@CsvSource({ "这样的话才会便宜, 这样 的话 才 会 便宜", "水獭会𠮷𠀀, 水獭 会 𠮷 𠀀", "我们谈谈共产主义, 我们 谈谈 共产主义" })
	void aTextFallsIntoWordsAndUnknownCharactersStayWhole(String text, String words) {
		assertThat(String.join(" ", ChineseWords.of(text))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "灯塔, true, false", "奔跑, false, true", "便宜, false, true", "我们, false, false", "非常, false, false",
			"鳄莓, false, false" })
	void whatAWordIsAboveAllIsKnown(String word, boolean noun, boolean verb) {
		assertThat(ChineseWords.isNoun(word)).isEqualTo(noun);
		assertThat(ChineseWords.isVerbOrAdjective(word)).isEqualTo(verb);
	}

}

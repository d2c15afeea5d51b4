package org.talkgraph.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TranslationsTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("translated.txt", """
			[Organization]
			Fern Institute | zh: 蕨研究所
			University of Otterby
			OpenFern
			Deep Data
			?Ivy Lab
			[Model]
			Otter
			Otter Fern 2
			^FERN
			Deep
			Otter Deep Data Fern
			[Technology]
			Otter Data
			Ivy Data
			Ivy Fern
			Fern
			[Person]
			Otter Ivy
			""")));

	private static final String DICTIONARY = """
			[Most words]
			2
			[Kind]
			Model = 模型
			[Head]
			Institute = 研究所; 研究院
			Lab = 实验室
			University = 大学
			[Word]
			?data = 数据
			?deep = 深
			fern = 蕨类; 羊齿
			ivy = 常春藤
			?open = 打开
			!otter = 水獭
			""";

	private static final Map<String, Name> MADE = new Translations(DataFile.parse("words.txt", DICTIONARY))
		.of(KNOWLEDGE.forms())
		.stream()
		.collect(Collectors.toMap(Name::form, Function.identity()));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			# form          | entity (? where the talk has to support it)
			水獭            | Otter
			水獭模型        | Otter
			水獭蕨类2       | Otter Fern 2
			水獭羊齿2       | Otter Fern 2
			蕨类模型        | FERN
			蕨类            | ?FERN
			打开羊齿        | ?OpenFern
			深数据          | ?Deep Data
			水獭数据        | Otter Data
			常春藤数据      | ?Ivy Data
			常春藤羊齿      | Ivy Fern
			深              | none
			深模型          | none
			数据            | none
			水獭常春藤      | none
			水獭深数据蕨类  | none
			Fern研究院      | Fern Institute
			Otterby大学     | University of Otterby
			Ivy实验室       | none
			""")
	void aNameIsTranslatedWordByWord(String form, @Nullable String expected) {
		Name name = MADE.get(form);
		String shown = (name != null) ? (name.weak() ? "?" : "") + name.entity().name() : null;
		assertThat(shown).isEqualTo(expected);
	}

	@Test
	void whatIsMadeIsHeardAndNotRecorded() {
		assertThat(MADE.values()).isNotEmpty().allSatisfy((name) -> {
			assertThat(name.isHeard()).isTrue();
			assertThat(name.isTranslated()).isTrue();
			assertThat(name.isRecorded()).isFalse();
		});
		assertThat(KNOWLEDGE.names("Otter")).allMatch(Name::isRecorded);
	}

	@Test
	void aFormThatSomebodyRecordedStaysAsItIs() {
		KnowledgeBase recorded = KnowledgeBase.of(List.of(DataFile.parse("recorded.txt", """
				[Model]
				Otter
				Beaver | zh: 水獭
				""")));
		assertThat(new Translations(DataFile.parse("words.txt", DICTIONARY)).of(recorded.forms()))
			.extracting(Name::form)
			.contains("水獭模型")
			.doesNotContain("水獭");
	}

	@Test
	void theShippedDictionaryTranslatesNamesThatNobodyRecorded() {
		assertThat(KnowledgeBase.shipped().names("梦幻机器")).extracting(Name::kind)
			.containsExactly(NameKind.WORD_FOR_WORD);
		assertThat(KnowledgeBase.shipped().withoutHeardForms().names("梦幻机器")).isEmpty();
	}

	@Test
	void howManyWordsANameMayHaveIsSaidOnce() {
		String file = "[Kind]\n[Head]\n[Word]\n[Most words]\n2\n3\n";
		assertThatIllegalArgumentException().isThrownBy(() -> new Translations(DataFile.parse("words.txt", file)))
			.withMessage("words.txt: section [Most words]: '2, 3': expected one number");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			otter          ! words.txt:6: 'otter': expected 'WORD = TRANSLATION; TRANSLATION'
			data = 资料    ! words.txt:6: 'data': expected each word once
			""")
	void aBadLine(String line, String error) {
		String file = "[Kind]\n[Head]\n[Word]\n# comment\n?data = 数据\n" + line + "\n";
		assertThatIllegalArgumentException().isThrownBy(() -> new Translations(DataFile.parse("words.txt", file)))
			.withMessage(error);
	}

}

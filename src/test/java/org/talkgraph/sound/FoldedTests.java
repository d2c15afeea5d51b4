package org.talkgraph.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			GPT-4           | gpt4
			GPT 4           | gpt4
			ＧＰＴ－４          | gpt4
			gpt‑4           | gpt4
			DALL·E          | dalle
			DALL・E          | dalle
			DALL-E          | dalle
			GPT 3.5         | gpt3.5
			GPT 3。5         | gpt3.5
			GPT 3．5         | gpt3.5
			M.I.T.          | mit.
			Hugging　Face    | huggingface
			Yoshua’s        | yoshuas
			Café Zoë        | cafezoe
			ŁÓDŹ            | łodz
			ПРИВЕТ          | привет
			喇嘛 二号          | 喇嘛二号
			C++             | c++
			𠮷野 家           | 𠮷野家
			一。二            | 一。二
			`  -_ `         | ``
			""")
	void spellingsOfOneNameFoldToOneKey(String name, String key) {
		assertThat(Folded.key(name)).isEqualTo(key);
	}

	@Test
	void everyCharacterKnowsWhereItStands() {
		String raw = " Open-AI的 ＧＰＴ 3。5𠮷";
		Folded folded = Folded.of(raw);
		assertThat(folded.text()).isEqualTo("openai的gpt3.5𠮷");
		for (int i = 0; i < folded.text().length(); i++) {
			String written = raw.substring(folded.raw(i), folded.raw(i) + 1);
			assertThat(Folded.key(written).charAt(0)).isIn(folded.text().charAt(i),
					(folded.text().charAt(i) == '.') ? '。' : folded.text().charAt(i));
			assertThat(i == 0 || folded.raw(i) > folded.raw(i - 1)).isTrue();
		}
	}

	@Test
	void foldingAgainChangesNothing() {
		for (String name : new String[] { "GPT-4o", "Ｍ.Ｉ.Ｔ", "Zoë ŁÓDŹ", "ǅ ẞ İ", "3。5" }) {
			assertThat(Folded.key(Folded.key(name))).isEqualTo(Folded.key(name));
		}
	}

}

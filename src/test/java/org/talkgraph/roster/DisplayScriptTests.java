package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayScriptTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# heading     | what is said     | shown
			雲海論壇        | 谢谢劉青禾老师。     | 劉青禾
			云海论坛        | 謝謝劉青禾老師。     | 刘青禾
			Cloud Forum | 謝謝劉青禾老師。     | 劉青禾
			Cloud Forum | 谢谢刘青禾老师。     | 刘青禾
			""")
	void aNameIsShownInTheScriptOfTheHeadingElseOfTheText(String heading, String said, String shown) {
		assertThat(DisplayScript.of(Texts.talk("# " + heading + "\n\n" + said)).shown("劉青禾")).isEqualTo(shown);
	}

}

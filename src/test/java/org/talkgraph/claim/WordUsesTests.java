package org.talkgraph.claim;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordUsesTests {

	@Test
	void clausesAreCutIntoTheLongestWordsOfTheList() {
		List<String> list = List.of("\u706B\u8F66", "\u706B\u8F66\u7AD9", "\u7AD9\u5F88");
		assertThat(
				TalkWords.of(Texts.talk("\u706B\u8F66\u7AD9\u5F88\u5927\uFF0C\u4E0D\u662F2024\u5E74\u5EFA\u7684\u3002"),
						list::contains))
			.containsExactly(List.of("\u706B\u8F66\u7AD9", "\u5F88", "\u5927"),
					List.of("\u4E0D", "\u662F", "0000", "\u5E74", "\u5EFA", "\u7684"));
	}

	@Test
	void wordsOfAScriptWithSpacesStayApart() {
		assertThat(TalkWords.of(Texts.talk("The ferry doesn't sail, it drifts."), "ferry doesn't"::equals))
			.containsExactly(List.of("the", "ferry", "doesn't", "sail"), List.of("it", "drifts"));
	}

	@Test
	void whatIsNotInTheListIsLeftOut() {
		ClauseWords words = new ClauseWords("the old ferry sails", PossibleWords.any(Language.ENGLISH));
		words.read(new Span(0, 19));
		StringBuilder found = new StringBuilder();
		words.visitLongest((word) -> List.of("old", "sails").contains(word.text()),
				(word) -> found.append(word.text()).append(' '));
		assertThat(found).hasToString("old sails ");
	}

	@Test
	void aWrongLineIsNamedWithWhatWasExpected() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("ferry\n"))
			.withMessageContaining("my.txt:2: 'ferry': expected 'word = numbers'");
		assertThatIllegalArgumentException().isThrownBy(() -> parse("ferry = 1\nferry = 2\n"))
			.withMessageContaining("each word once");
		assertThatIllegalArgumentException().isThrownBy(() -> parse("ferry = 1 2\n").numbers())
			.withMessageContaining("expected 40 numbers");
		assertThatIllegalArgumentException().isThrownBy(() -> parse("ferry = much\n").numbers())
			.withMessageContaining("whole numbers");
	}

	@Test
	void theShippedWordsOfEachLanguageHaveAllTheirNumbers() {
		for (Language language : Language.values()) {
			assertThat(WordUses.of(language).numbers()).hasSizeGreaterThan(1000);
		}
	}

	private static WordUses parse(String words) {
		return WordUses.parse(DataFile.parse("my.txt", "[en]\n" + words), Language.ENGLISH);
	}

}

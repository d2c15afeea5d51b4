package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;

import static org.assertj.core.api.Assertions.assertThat;

class LatinNamesTests {

	private static final MentionDetector MENTIONS = new MentionDetector(KnowledgeBase.shipped());

	private static List<SpokenName> names(String text) {
		return LatinNames.find(text, MENTIONS.detect(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "So Maud and Ivo were there | Maud, Ivo", "Thanks Maud | Maud",
					"with Ludwig van Aldern | Ludwig van Aldern", "by Zoë O'Farrell-Niven | Zoë O'Farrell-Niven",
					"and J. P. Varga said | J. P. Varga", "with Dr. Amrita Sandoz | Amrita Sandoz",
					"In March, on a Monday, in English | ''", "the CEO and the CTO of IBM | ''", "我是Tom，大家好 | Tom",
					"we met on Tuesday at Maud's house | Maud", "see example.Com and @Maud | ''" })
	void capitalisedWordsAreNamesUnlessTheyArePlain(String text, String expected) {
		List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(", "));
		assertThat(names(text)).extracting(SpokenName::text).isEqualTo(wanted);
	}

	@Test
	void aWordThatTheTalkWritesSmallElsewhereIsNoNameAtTheBeginningOfASentence() {
		assertThat(names("Largely, we agree. It is largely done.")).isEmpty();
		assertThat(names("Drew, we agree. It was Drew who drew it.")).extracting(SpokenName::text)
			.containsExactly("Drew", "Drew");
	}

	@Test
	void theNameOfAThingIsDoubtful() {
		assertThat(names("we asked Microsoft and Marlowe")).extracting(SpokenName::doubt)
			.containsExactly(Doubt.THING, Doubt.NONE);
		assertThat(names("we used NeuralWidget")).extracting(SpokenName::doubt).containsExactly(Doubt.WORDS);
	}

	@Test
	void aPossessiveIsNoPartOfTheName() {
		SpokenName name = names("I read Maud's book").getFirst();
		assertThat(name.possessive()).isTrue();
		assertThat(name.span().length()).isEqualTo(4);
	}

	@Test
	void aNameWithANumberIsAModelOrAYear() {
		assertThat(names("hey, Galaxo 2000, if you are there")).isEmpty();
	}

}

package org.talkgraph.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class AffiliationFinderTests {

	private static final MentionDetector MENTIONS = new MentionDetector(KnowledgeBase.shipped());

	/** Where somebody belongs who is introduced before the bar that ends his name. */
	private static @Nullable Affiliation find(String said, Integer... people) {
		String text = said.replaceAll("[<|]", "");
		int name = said.indexOf('<');
		int end = said.indexOf('|') - 1;
		return new AffiliationFinder(text, MENTIONS.detect(text), List.of(people)).find(new Span(0, end),
				new Span(name, end));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			With us is <Ada Quill|, professor at Mud University.          > Mud University
			With us is <Ada Quill| from the Harbour Institute.            > Harbour Institute
			Our friend at OpenAI, <Ada Quill|, is here.                   > OpenAI
			With us is <Ada Quill|, who is a researcher at Google.        > Google
			With us is <Ada Quill|. She's come from Google, by boat.      > Google
			来自清华大学的<陈晓东|，欢迎。                                > Tsinghua University
			我是<陈晓东|，来自清华大学。                                  > Tsinghua University
			""")
	void aTalkSaysWhereSomebodyBelongs(String said, String organization) {
		Affiliation found = find(said);
		assertThat(found).isNotNull();
		assertThat(found.name()).isEqualTo(organization);
	}

	@ParameterizedTest
	@ValueSource(strings = { "With us is <Ada Quill|. It rains. They sold it to people at Google.",
			"With us is <Ada Quill|, formerly at Google.", "From formerly OpenAI, <Ada Quill| is here.",
			"With us is <Ada Quill|, together with somebody at Google.",
			"With us is <Ada Quill|, who has swum in the Baltic.",
			"With us is <Ada Quill|, professor at the end of it." })
	void whatIsSaidOfOthersOrOfThePastIsNoAffiliation(String said) {
		assertThat(find(said)).isNull();
	}

	@Test
	void whatStandsBehindTheNextPersonIsThatOnes() {
		String said = "With us are <Ada Quill| and Ben Roe from Google.";
		assertThat(find(said, said.indexOf("Ben Roe") - 2)).isNull();
	}

	@Test
	void aPlaceOfTheTextIsKept() {
		Affiliation found = find("With us is <Ada Quill|, professor at Mud University.");
		assertThat(found).isNotNull();
		assertThat(found.organization()).isNull();
		assertThat(found.span()).isEqualTo(new Span(35, 49));
	}

}

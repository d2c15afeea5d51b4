package org.talkgraph.speaker;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

class SmallWordsTests {

	private static int[] in(Language language, String text) {
		return said(language, text).words()[0];
	}

	private static SmallWords.Said said(Language language, String... texts) {
		String all = String.join("", texts);
		int[] ends = new int[texts.length + 1];
		IntStream.range(0, texts.length).forEach((i) -> ends[i + 1] = ends[i] + texts[i].length());
		List<Piece> pieces = IntStream.range(0, texts.length)
			.mapToObj((i) -> new Piece(new Span(ends[i], ends[i + 1]), Piece.Joint.CLAUSE))
			.toList();
		return SmallWords.of(language).in(all, pieces);
	}

	@Test
	void theLongestCounts() {
		assertThat(in(Language.CHINESE, "就是说")).hasSize(1).isNotEqualTo(in(Language.CHINESE, "就是"));
		assertThat(in(Language.CHINESE, "桥就是说很长")).hasSize(2).startsWith(in(Language.CHINESE, "就是说"));
		assertThat(in(Language.ENGLISH, "You know, rails.")).startsWith(in(Language.ENGLISH, "you know"));
	}

	@Test
	void aPartOfAWordIsNone() {
		assertThat(in(Language.ENGLISH, "some")).isNotEqualTo(in(Language.ENGLISH, "so me"));
		assertThat(in(Language.ENGLISH, "soap")).isEqualTo(in(Language.ENGLISH, "rails"));
		assertThat(in(Language.ENGLISH, "it’s")).isEqualTo(in(Language.ENGLISH, "it's")).hasSize(1);
	}

	@Test
	void wordsInLettersAreOneKindInChinese() {
		assertThat(in(Language.CHINESE, "用 rails 和 bridge")).hasSize(3);
		assertThat(in(Language.CHINESE, "用 rails")).isEqualTo(in(Language.CHINESE, "用 bridge"));
	}

	@Test
	void whatIsSaidInEnglishSoundsLikeNobodyInChinese() {
		assertThat(said(Language.CHINESE, "就是 rails，", "And then we build rails,").words()[1]).isEmpty();
		assertThat(said(Language.ENGLISH, "就是 rails，", "And then we build rails,").words()[0]).isNotEmpty();
	}

	@Test
	void aShareIsThePartOfAllThatAWordIs() {
		SmallWords.Said said = said(Language.CHINESE, "然后呢，", "然后，", "桥，", "然后，");
		int then = said.words()[1][0];
		assertThat(said.shares()[then]).isEqualTo(0.75);
		assertThat(said.words()[2]).isEmpty();
	}

}

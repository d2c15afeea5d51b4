package org.talkgraph.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkgraph.TalkFiles;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

class PossibleWordsTests {

	@Test
	void whatAListHasIsPossibleAndHardlyAnythingElse() {
		PossibleWords possible = new PossibleWords(List.of(Set.of("heron", "灯塔"), words("in", 20_000)),
				Language.ENGLISH, new Table(Map.of()));
		assertThat(words("in", 20_000)).allMatch((word) -> possible.mayHave(word.hashCode()));
		assertThat(possible.mayHave("灯塔".hashCode())).isTrue();
		assertThat(words("out", 20_000)).filteredOn((word) -> possible.mayHave(word.hashCode())).hasSizeLessThan(1_000);
		assertThat(words("out", 100)).allMatch((word) -> PossibleWords.any(Language.ENGLISH).mayHave(word.hashCode()));
	}

	@Test
	void clausesScoreTheSameWithoutTheWordsThatWeighNothing() {
		ClaimWeights weights = ClaimWeights.shipped();
		Hearing hearing = new Hearing(KnowledgeBase.of(List.of()));
		List<HeardTalk> talks = TalkFiles.samples().flatMap((source) -> hearing.hear(source).stream()).toList();
		assertThat(talks).extracting((talk) -> talk.talk().language()).contains(Language.CHINESE, Language.ENGLISH);
		for (HeardTalk talk : talks) {
			Table table = weights.of(talk.talk().language()).runs();
			TalkClauses all = TalkClauses.of(talk.said(), talk.turns(), talk.links());
			TalkClauses some = TalkClauses.of(talk.said(), talk.turns(), talk.links(),
					PossibleWords.of(weights, talk.talk().language()));
			assertThat(count(some)).isLessThan(count(all));
			assertThat(new WeighingFeatures(some, table).roles())
				.isDeepEqualTo(new WeighingFeatures(all, table).roles());
		}
	}

	@Test
	void whatIsKnownOfWordsIsWhatTheListsSay() {
		for (Language language : Language.values()) {
			Table table = ClaimWeights.shipped().of(language).runs();
			PossibleWords possible = PossibleWords.of(ClaimWeights.shipped(), language);
			for (String text : table.words()) {
				KnownWords words = possible.find(text, 0, text.length(), text.hashCode());
				assertThat(words).isNotNull();
				assertThat(words.text()).isEqualTo(text);
				assertThat(words.used()).isEqualTo(WordUses.of(language).has(text));
				assertThat(words.classes()).isEqualTo(WordClasses.SHIPPED.of(text));
				for (FeatureKind kind : FeatureKind.values()) {
					assertThat(words.row(kind, table)).isSameAs(table.row(kind, text));
					assertThat(words.row(kind, new Table(Map.of()))).isNull();
				}
			}
		}
	}

	private static int count(TalkClauses talk) {
		return IntStream.range(0, talk.clauses().size()).map((clause) -> talk.features(clause).size()).sum();
	}

	private static Set<String> words(String stem, int number) {
		return IntStream.range(0, number).mapToObj((i) -> stem + i * 7919L).collect(Collectors.toSet());
	}

}

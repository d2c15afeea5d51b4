package org.talkgraph.claim;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class TypeFeaturesTests {

	private final Hearing hearing = new Hearing(KnowledgeBase.of(List.of(DataFile.parse("things.txt", """
			[Technology]
			Future Rill
			"""))));

	@Test
	void whatIsSaidIsToldWhereverItStandsAndHowOften() {
		assertThat(features("The boats will be here soon, and the river will freeze.")).contains("tells what comes",
				"tells what will be", "tells twice what will be", "figures below 1", "no name");
		assertThat(features("我认为這條河明年會有三倍的船。")).contains("tells who thinks so", "tells what comes",
				"figures from 1 below 2");
	}

	@Test
	void whatToDoWhatWasDoneAndWhatWillBeDoneAreToldApart() {
		assertThat(features("So try smaller boats, and make sure that they float.")).contains("tells a command",
				"tells advice");
		assertThat(features("Last year we built two boats.")).contains("tells what we did", "tells a time before")
			.doesNotContain("tells what we will do");
		assertThat(features("我们正在造一條新的船，下個月正式上線。")).contains("tells what we will do", "tells a release")
			.doesNotContain("tells what we did");
	}

	@Test
	void wordsWhoseUseIsKnownTellTooButNoOthers() {
		assertThat(features("The zyqxv model is important.")).contains("word model", "word important")
			.doesNotContain("word zyqxv");
	}

	@Test
	void theWordsOfANameTellNothing() {
		assertThat(features("Future Rill was made by two brothers.")).contains("names a technology", "one name")
			.doesNotContain("tells what comes");
	}

	@Test
	void everyFeatureIsReadFromAFileOfWeightsAsItIsWritten() {
		TalkClauses clauses = clauses("Rain falls, rivers rise.\n\nNight comes, and 40 percent of boats drift.");
		for (int i = 0; i < clauses.clauses().size(); i++) {
			assertThat(clauses.features(i)).allSatisfy(
					(feature) -> assertThat(Feature.named(feature.name())).as(feature.name()).isEqualTo(feature));
			assertThat(TypeFeatures.of(clauses, i, 0)).allSatisfy(
					(feature) -> assertThat(Feature.named(feature.name())).as(feature.name()).isEqualTo(feature));
		}
	}

	private List<String> features(String text) {
		TalkClauses clauses = clauses(text);
		Set<Feature> features = TypeFeatures.of(clauses, 0, clauses.clauses().size() - 1);
		return features.stream().map(Feature::name).toList();
	}

	private TalkClauses clauses(String text) {
		HeardTalk heard = this.hearing.hear(Texts.talk("# A talk\n\n" + text + "\n"));
		return TalkClauses.of(heard.said(), heard.turns(), heard.links());
	}

}

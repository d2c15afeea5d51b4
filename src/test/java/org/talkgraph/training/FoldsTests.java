package org.talkgraph.training;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class FoldsTests {

	private static final SourceFile RECORDING = SourceFile.of("file:///tide.md", "tide.md", "Tides rise. Tides fall.");

	@Test
	void everyTalkIsHeardOnceByWhatTheOthersHaveTaught() {
		List<GoldTalk> talks = List.of(talk("a", 0), talk("b", 3), talk("c", 6), talk("d", 9));
		List<Folds.Fold> folds = Folds.of(talks, 3).all();
		assertThat(folds).flatExtracting(Folds.Fold::heard).containsExactlyInAnyOrderElementsOf(talks);
		assertThat(folds).allSatisfy((fold) -> assertThat(fold.teaching()).doesNotContainAnyElementsOf(fold.heard())
			.hasSize(talks.size() - fold.heard().size()));
	}

	@Test
	void twoReadingsOfOneTalkTeachNothingOfEachOther() {
		List<GoldTalk> talks = List.of(talk("a", 0), talk("a-second", 0), talk("b", 9), talk("b-second", 8));
		assertThat(Folds.of(talks, 2).all()).extracting((fold) -> fold.heard().stream().map(GoldTalk::name).toList())
			.containsExactly(List.of("a", "a-second"), List.of("b", "b-second"));
	}

	@Test
	void aPartWithoutTalksIsNone() {
		assertThat(Folds.of(List.of(talk("a", 0)), 5).all()).hasSize(1);
		assertThat(Folds.of(List.of(), 5).all()).isEmpty();
	}

	private static GoldTalk talk(String name, int start) {
		return new GoldTalk(name, RECORDING, new Span(start, start + 2), true, new GoldPeople("", Map.of()), List.of(),
				List.of(), Map.of(), List.of(), List.of());
	}

}

package org.talkgraph.hearing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.talkgraph.TalkFiles;
import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.roster.Participant;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HearingTests {

	private static final KnowledgeBase KNOWLEDGE = of("[Model]\nOtter | heard: 水塔\n");

	private final Hearing hearing = new Hearing(KNOWLEDGE);

	@Test
	void everyTalkOfASourceIsHeardInOrder() {
		List<HeardTalk> heard = this.hearing.hear(Texts.source("# One: Ada Rill\n\nOtter.\n\n# Two\n\n水塔。\n"));
		assertThat(heard).extracting((talk) -> talk.talk().details().title()).containsExactly("One", "Two");
		assertThat(heard).extracting((talk) -> talk.linked().size()).containsExactly(1, 1);
	}

	@Test
	void aSourceWithoutTalksIsRefused() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> this.hearing.hear(Texts.source("# One\n")));
	}

	@Test
	void aTalkThatCannotBeHeardIsNamedWithItsPlaceAndItsFault() {
		LearntWeights shipped = LearntWeights.shipped();
		Weights none = new Weights(shipped.links().threshold(), Map.of(), List.of());
		Hearing broken = new Hearing(KNOWLEDGE, new LearntWeights(none, shipped.turns(), shipped.claims()));
		SourceFile source = Texts.source("# One: Ada Rill\n\nRivers.\n\n# Two\n\nOtter.\n");
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> broken.hear(source)).satisfies((ex) -> {
			assertThat(ex.place()).isEqualTo("line 5");
			assertThat(ex.reason()).contains("cannot be heard", "expected a weight for", "org.talkgraph.linking.");
			assertThat(ex).hasCauseInstanceOf(IllegalArgumentException.class);
		});
	}

	@Test
	void thePeopleAreTheRosterAndWhomOnlyALabelNames() {
		HeardTalk heard = this.hearing.hear(Texts.talk("# 山顶：柳青禾\n\n各位下午好，有请柳青禾。\n\n谢谢主持人，大家好。\n"));
		assertThat(heard.people()).extracting(Participant::shown).containsExactly("柳青禾", "unknown moderator");
	}

	@Test
	void hearingAgainIsHearingTheSame() {
		List<SourceFile> samples = TalkFiles.samples().toList();
		assertThat(json(new Hearing(KnowledgeBase.shipped()), samples))
			.isEqualTo(json(new Hearing(KnowledgeBase.shipped()), samples))
			.hasSizeGreaterThan(10_000);
	}

	@Test
	void threadsMayShareIt() throws InterruptedException, ExecutionException {
		List<SourceFile> samples = TalkFiles.samples().toList();
		Hearing shared = new Hearing(KnowledgeBase.shipped());
		String alone = json(shared, samples);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<String>> tasks = Collections.nCopies(8, () -> json(shared, samples));
			for (Future<String> future : threads.invokeAll(tasks)) {
				assertThat(future.get()).isEqualTo(alone);
			}
		}
	}

	@Test
	void anotherKnowledgeHearsWithAnotherHash() {
		assertThat(this.hearing.heardWith()).hasSize(16).isEqualTo(new Hearing(KNOWLEDGE).heardWith());
		assertThat(new Hearing(of("[Model]\nOtter\n")).heardWith()).isNotEqualTo(this.hearing.heardWith());
		assertThat(this.hearing.knowledge()).isSameAs(KNOWLEDGE);
	}

	private static String json(Hearing hearing, List<SourceFile> sources) {
		return Annotations
			.json(sources.stream().map((source) -> Annotations.of(source, hearing.hear(source))).toList());
	}

	private static KnowledgeBase of(String content) {
		return KnowledgeBase.of(List.of(DataFile.parse("test.txt", content)));
	}

}

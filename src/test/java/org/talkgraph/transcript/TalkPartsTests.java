package org.talkgraph.transcript;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.TalkFiles;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Stretches, sentences and clauses hold everything that is said, once and in order. */
class TalkPartsTests {

	@Test
	void samples() {
		check(TalkFiles.samples());
	}

	@Test
	void realTalks() {
		check(TalkFiles.allShared());
	}

	private static void check(Stream<SourceFile> sources) {
		List<Talk> talks = sources.flatMap((source) -> Transcripts.read(source).stream()).toList();
		assertThat(talks).isNotEmpty().allSatisfy((talk) -> {
			List<Span> stretches = talk.stretches().stream().map(Stretch::span).toList();
			List<Span> sentences = talk.sentences().stream().map(Sentence::span).toList();
			List<Span> clauses = talk.sentences().stream().flatMap((sentence) -> sentence.clauses().stream()).toList();
			for (List<Span> parts : List.of(stretches, sentences, clauses)) {
				assertHoldEverything(talk.reading().text(), parts);
			}
			assertThat(sentences)
				.allSatisfy((sentence) -> assertThat(stretches.stream().filter((stretch) -> stretch.contains(sentence)))
					.hasSize(1));
		});
	}

	private static void assertHoldEverything(String text, List<Span> parts) {
		int end = 0;
		for (Span part : parts) {
			assertThat(part.start()).isGreaterThanOrEqualTo(end);
			assertThat(text.substring(end, part.start())).isBlank();
			assertThat(part.of(text)).isEqualTo(part.of(text).strip()).isNotEmpty();
			end = part.end();
		}
		assertThat(text.substring(end)).isBlank();
	}

}

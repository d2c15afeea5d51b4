package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;

/**
 * JSON of openai-whisper, of its kin (faster-whisper, the API) and of WhisperX: segments
 * with start, end and text, with words or without, and with speakers on segments, on
 * words or on neither.
 */
final class WhisperFormat implements CueFormat {

	private static final double SECONDS = 1000;

	@Override
	public boolean recognises(Look look) {
		return look.json()
			.filter((json) -> json.hasList("segments", "start", "text") || json.hasList("", "start", "text"))
			.isPresent();
	}

	@Override
	public List<Cue> cues(SourceFile source) {
		List<Cue> cues = new ArrayList<>();
		JsonWalk.read(source, (json) -> {
			if (json.isArray()) {
				json.elements(() -> cues.addAll(new Segment().read(json)));
				return;
			}
			json.fields((field) -> {
				if (field.equals("segments")) {
					json.elements(() -> cues.addAll(new Segment().read(json)));
				}
			});
		});
		return cues;
	}

	/** A segment, whose fields come in any order. */
	private static final class Segment {

		private final Words words = new Words();

		private long start = Timeline.UNKNOWN;

		private long end = Timeline.UNKNOWN;

		private @Nullable Speaker speaker;

		private @Nullable Reading text;

		private @Nullable String word;

		List<Cue> read(JsonWalk json) {
			json.fields((field) -> field(field, json));
			if (this.text == null) {
				return List.of();
			}
			return this.words.over(Cue.of(this.start, this.end, this.text).labelled(this.speaker));
		}

		private void field(String field, JsonWalk json) {
			switch (field) {
				case "start" -> this.start = json.time(SECONDS);
				case "end" -> this.end = json.time(SECONDS);
				case "text" -> this.text = json.text();
				case "speaker" -> this.speaker = json.speaker();
				case "word" -> this.word = json.name();
				case "words" -> json.elements(() -> word(json));
				default -> {
				}
			}
		}

		private void word(JsonWalk json) {
			Segment one = new Segment();
			json.fields((field) -> {
				if (!field.equals("words")) {
					one.field(field, json);
				}
			});
			this.words.add(one.word, one.start, one.end, one.speaker);
		}

	}

}

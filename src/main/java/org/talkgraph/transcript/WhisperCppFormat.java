package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;

/**
 * JSON of whisper.cpp: a transcription of pieces with time stamps, or with offsets in
 * milliseconds, and with speakers where it was told to part two channels.
 */
final class WhisperCppFormat implements CueFormat {

	@Override
	public boolean recognises(Look look) {
		return look.json().filter((json) -> json.hasList("transcription", "text")).isPresent();
	}

	@Override
	public List<Cue> cues(SourceFile source) {
		List<Cue> cues = new ArrayList<>();
		JsonWalk.read(source, (json) -> json.fields((field) -> {
			if (field.equals("transcription")) {
				json.elements(() -> new Piece().read(json, cues));
			}
		}));
		return cues;
	}

	/** A piece, whose fields come in any order. */
	private static final class Piece {

		private long start = Timeline.UNKNOWN;

		private long end = Timeline.UNKNOWN;

		private @Nullable Speaker speaker;

		private @Nullable Reading text;

		void read(JsonWalk json, List<Cue> cues) {
			json.fields((field) -> {
				switch (field) {
					case "timestamps", "offsets" -> json.fields((side) -> time(side, json.time(1)));
					case "text" -> this.text = json.text();
					case "speaker" -> this.speaker = json.speaker();
					default -> {
					}
				}
			});
			if (this.text != null) {
				cues.add(Cue.of(this.start, this.end, this.text).labelled(this.speaker));
			}
		}

		private void time(String side, long time) {
			if (side.equals("from")) {
				this.start = time;
			}
			else if (side.equals("to")) {
				this.end = time;
			}
		}

	}

}

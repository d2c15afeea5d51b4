package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;

/**
 * The JSON transcript of the Podcasting 2.0 name space: segments with speaker, startTime,
 * endTime and body, of whole sentences or of single words.
 */
final class PodcastFormat implements CueFormat {

	private static final double SECONDS = 1000;

	@Override
	public boolean recognises(Look look) {
		return look.json().filter((json) -> json.hasList("segments", "body")).isPresent();
	}

	@Override
	public List<Cue> cues(SourceFile source) {
		List<Cue> cues = new ArrayList<>();
		JsonWalk.read(source, (json) -> json.fields((field) -> {
			if (field.equals("segments")) {
				json.elements(() -> new Segment().read(json, cues));
			}
		}));
		return cues;
	}

	/** A segment, whose fields come in any order. */
	private static final class Segment {

		private long start = Timeline.UNKNOWN;

		private long end = Timeline.UNKNOWN;

		private @Nullable Speaker speaker;

		private @Nullable Reading body;

		void read(JsonWalk json, List<Cue> cues) {
			json.fields((field) -> {
				switch (field) {
					case "startTime" -> this.start = json.time(SECONDS);
					case "endTime" -> this.end = json.time(SECONDS);
					case "body" -> this.body = json.text();
					case "speaker" -> this.speaker = json.speaker();
					default -> {
					}
				}
			});
			if (this.body != null) {
				cues.add(Cue.of(this.start, this.end, this.body).labelled(this.speaker));
			}
		}

	}

}

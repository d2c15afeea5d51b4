package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;

/**
 * The captions of YouTube as {@code json3}: events with segments, which are words where
 * the captions were made by a recogniser. An event that is appended to the one before
 * brings a line feed only.
 */
final class YoutubeFormat implements CueFormat {

	/**
	 * The last word of an event is said in so many milliseconds, however long it shows.
	 */
	private static final long LAST_WORD = 1000;

	@Override
	public boolean recognises(Look look) {
		return look.json().filter((json) -> json.hasList("events", "tStartMs")).isPresent();
	}

	@Override
	public List<Cue> cues(SourceFile source) {
		List<Cue> cues = new ArrayList<>();
		JsonWalk.read(source, (json) -> json.fields((field) -> {
			if (field.equals("events")) {
				json.elements(() -> new Event(source.text()).read(json, cues));
			}
		}));
		return cues;
	}

	/** An event, whose fields come in any order. */
	private static final class Event {

		private final ReadingBuilder said;

		private final List<long[]> words = new ArrayList<>();

		private long start = Timeline.UNKNOWN;

		private long duration = Timeline.UNKNOWN;

		Event(String source) {
			this.said = new ReadingBuilder(source);
		}

		void read(JsonWalk json, List<Cue> cues) {
			json.fields((field) -> {
				switch (field) {
					case "tStartMs" -> this.start = json.time(1);
					case "dDurationMs" -> this.duration = json.time(1);
					case "segs" -> json.elements(() -> segment(json));
					default -> {
					}
				}
			});
			Cue cue = Cue.of(this.start, end(), this.said.build());
			if (!cue.lines().isEmpty()) {
				cues.add(cue.withTimes(cue.end(), times()));
			}
		}

		private void segment(JsonWalk json) {
			int at = this.said.next();
			long[] offset = { 0 };
			json.fields((field) -> {
				if (field.equals("utf8")) {
					@Nullable Reading text = json.text();
					if (text != null && text.length() > 0) {
						text.copy(text.all(), this.said);
					}
				}
				else if (field.equals("tOffsetMs")) {
					offset[0] = Math.max(0, json.time(1));
				}
			});
			this.words.add(new long[] { at, offset[0] });
		}

		private long end() {
			if (this.start == Timeline.UNKNOWN || this.duration == Timeline.UNKNOWN) {
				return Timeline.UNKNOWN;
			}
			long last = this.words.isEmpty() ? 0 : this.words.getLast()[1];
			return this.start + ((last > 0) ? Math.min(this.duration, last + LAST_WORD) : this.duration);
		}

		private Timeline times() {
			TimelineBuilder times = new TimelineBuilder();
			if (this.start != Timeline.UNKNOWN) {
				times.add(0, this.start, end());
				this.words.forEach((word) -> times.add((int) word[0], this.start + word[1], end()));
			}
			return times.build();
		}

	}

}

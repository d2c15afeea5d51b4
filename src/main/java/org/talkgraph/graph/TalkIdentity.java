package org.talkgraph.graph;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * By what two readings of one talk are known: they have its recording, or its title at
 * one occasion.
 *
 * @param occasion key of the event, else the date
 */
record TalkIdentity(String key, @Nullable String title, @Nullable String session, @Nullable String url,
		@Nullable String occasion) {

	static TalkIdentity of(TalkRows.Talk talk) {
		TalkRows.Event event = talk.event();
		return new TalkIdentity(talk.key(), talk.title(), talk.session(), talk.url(),
				(event != null) ? Keys.event(event.name(), event.year()) : talk.date());
	}

	/** Whether both are the same talk, or readings of one. */
	boolean isSameAs(TalkIdentity other) {
		return this.key.equals(other.key) || (this.url != null && this.url.equals(other.url))
				|| (this.occasion != null && this.occasion.equals(other.occasion)
						&& folded(this.title).equals(folded(other.title))
						&& folded(this.session).equals(folded(other.session)));
	}

	private static String folded(@Nullable String text) {
		return (text != null) ? text.strip().toLowerCase(Locale.ROOT) : "";
	}

}

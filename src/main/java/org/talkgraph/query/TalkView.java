package org.talkgraph.query;

import org.jspecify.annotations.Nullable;

/** A shallow view of a talk: itself, its event, and where it comes from. */
interface TalkView {

	String getKey();

	String getTitle();

	@Nullable String getSession();

	@Nullable String getKind();

	@Nullable String getLanguage();

	@Nullable String getDate();

	@Nullable String getUrl();

	@Nullable Boolean getSample();

	@Nullable EventName getEvent();

	@Nullable SourceName getSource();

	/** An event by its name. */
	interface EventName {

		String getName();

	}

	/** A source by its address. */
	interface SourceName {

		String getKey();

	}

}

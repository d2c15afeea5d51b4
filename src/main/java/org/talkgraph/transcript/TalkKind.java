package org.talkgraph.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of talk that hearing tells apart; front matter may name others. */
public enum TalkKind {

	PANEL, INTERVIEW, KEYNOTE, TALK;

	/** As front matter and headings name it. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<TalkKind> of(String label) {
		return Arrays.stream(values()).filter((kind) -> kind.label().equals(label)).findFirst();
	}

}

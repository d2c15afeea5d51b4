package org.talkgraph.transcript;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;

/** A first look at a source, by which formats are told. */
final class Look {

	private final SourceFile source;

	private final int start;

	private final @Nullable JsonOutline json;

	Look(SourceFile source) {
		this.source = source;
		int i = 0;
		while (i < source.text().length() && ReadingBuilder.isBlank(source.text().charAt(i))) {
			i++;
		}
		this.start = i;
		this.json = (startsWith("{") || startsWith("[")) ? JsonOutline.of(source) : null;
	}

	/** What a source in JSON holds; empty for everything else. */
	Optional<JsonOutline> json() {
		return Optional.ofNullable(this.json);
	}

	/** Whether the text begins so, after white space. */
	boolean startsWith(String beginning) {
		return this.source.text().startsWith(beginning, this.start);
	}

	/** Whether the text begins so, in any case. */
	boolean startsLike(String beginning) {
		return this.source.text().regionMatches(true, this.start, beginning, 0, beginning.length());
	}

	/** The text from its first character that is not white space. */
	String text(int mostCharacters) {
		int end = Math.min(this.source.text().length(), this.start + mostCharacters);
		return this.source.text().substring(this.start, end);
	}

}

package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.Alternatives;
import org.talkgraph.roster.Letters;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** What the figures of a text measure: the nouns of {@code figures.txt}. */
final class Measured {

	private static final Map<String, Alternatives> NOUNS = NamedPattern
		.alternatives(DataFile.beside(Measured.class, "figures.txt"), "measured");

	/** In characters; a noun farther away is of something else. */
	private static final int NEAR = 40;

	private final List<Noun> nouns = new ArrayList<>();

	Measured(String folded) {
		Letters letters = Letters.of(folded);
		NOUNS.forEach((name, alternatives) -> {
			Matcher matcher = alternatives.in(folded, letters);
			while (matcher.find()) {
				this.nouns.add(new Noun(name, new Span(matcher.start(), matcher.end())));
			}
		});
	}

	/** The name of the nearest noun; null where none is near. */
	@Nullable String nearest(int start, int end) {
		String nearest = null;
		int least = NEAR;
		for (Noun noun : this.nouns) {
			int distance = Math.max(0, Math.max(noun.span().start() - end, start - noun.span().end()));
			if (distance < least) {
				nearest = noun.name();
				least = distance;
			}
		}
		return nearest;
	}

	private record Noun(String name, Span span) {
	}

}

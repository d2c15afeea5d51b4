package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.Phrases;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** What the figures of a text measure: the nouns of {@code figures.txt}. */
final class Measured {

	private static final List<NamedPattern> NOUNS = NamedPattern.of(DataFile.beside(Measured.class, "figures.txt"),
			"measured");

	private static final Phrases PHRASES = new Phrases(NOUNS.stream().map(NamedPattern::pattern).toList());

	/** In characters; a noun farther away is of something else. */
	private static final int NEAR = 40;

	private final List<Noun> nouns = new ArrayList<>();

	Measured(String folded) {
		PHRASES.find(folded, (number, start, match) -> {
			this.nouns.add(new Noun(number, new Span(start, match.end())));
			return true;
		});
		this.nouns.sort(Comparator.comparingInt(Noun::number));
	}

	/** Whether it is the name of a noun. */
	static boolean isNoun(String name) {
		return NOUNS.stream().anyMatch((noun) -> noun.name().equals(name));
	}

	/** The name of the nearest noun; null where none is near. */
	@Nullable String nearest(int start, int end) {
		Noun nearest = noun(start, end);
		return (nearest != null) ? NOUNS.get(nearest.number()).name() : null;
	}

	/** Where the nearest noun stands. */
	@Nullable Span place(int start, int end) {
		Noun nearest = noun(start, end);
		return (nearest != null) ? nearest.span() : null;
	}

	private @Nullable Noun noun(int start, int end) {
		Noun nearest = null;
		int least = NEAR;
		for (Noun noun : this.nouns) {
			int distance = Math.max(0, Math.max(noun.span().start() - end, start - noun.span().end()));
			if (distance < least) {
				nearest = noun;
				least = distance;
			}
		}
		return nearest;
	}

	private record Noun(int number, Span span) {
	}

}

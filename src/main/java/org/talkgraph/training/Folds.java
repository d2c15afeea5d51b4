package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.talkgraph.source.Span;

/**
 * Talks in a few parts, each of which is heard by what the others have taught. Two
 * readings of one talk are in the same part: one would tell what the other says.
 */
record Folds(List<Fold> all) {

	/** The talks dealt out in their order; a part without talks is left out. */
	static Folds of(List<GoldTalk> talks, int parts) {
		List<Place> places = talks.stream().map(Place::of).distinct().toList();
		return new Folds(IntStream.range(0, Math.min(parts, places.size()))
			.mapToObj((part) -> fold(talks, (talk) -> places.indexOf(Place.of(talk)) % parts == part))
			.toList());
	}

	private static Fold fold(List<GoldTalk> talks, Predicate<GoldTalk> isHeard) {
		List<GoldTalk> heard = new ArrayList<>();
		List<GoldTalk> teaching = new ArrayList<>();
		talks.forEach((talk) -> (isHeard.test(talk) ? heard : teaching).add(talk));
		return new Fold(List.copyOf(heard), List.copyOf(teaching));
	}

	/**
	 * One of the parts.
	 *
	 * @param heard its talks
	 * @param teaching all others
	 */
	record Fold(List<GoldTalk> heard, List<GoldTalk> teaching) {
	}

	private record Place(String source, Span range) {

		static Place of(GoldTalk talk) {
			return new Place(talk.source().uri(), talk.range());
		}

	}

}

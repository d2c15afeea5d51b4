package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Talks in a few parts, each of which is heard by what the others have taught. Two
 * readings of one talk are in the same part: one would tell what the other says.
 */
record Folds(List<Fold> all) {

	/** The talks dealt out in their order; a part without talks is left out. */
	static Folds of(List<GoldTalk> talks, int parts) {
		List<GoldTalk> firsts = new ArrayList<>();
		talks.stream().filter((talk) -> first(talk, firsts) == firsts.size()).forEach(firsts::add);
		return new Folds(IntStream.range(0, Math.min(parts, firsts.size()))
			.mapToObj((part) -> fold(talks, (talk) -> first(talk, firsts) % parts == part))
			.toList());
	}

	/** The number of the first talk that shares lines; how many there are for none. */
	private static int first(GoldTalk talk, List<GoldTalk> firsts) {
		int number = 0;
		while (number < firsts.size() && !firsts.get(number).sharesLines(talk)) {
			number++;
		}
		return number;
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

}

package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.talkgraph.source.Span;

/** How far spans are the same place. */
final class Overlaps {

	private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::quality)
		.reversed()
		.thenComparingInt(Pair::gold)
		.thenComparingInt(Pair::heard);

	private Overlaps() {
	}

	/**
	 * Two spans that are taken for the same.
	 *
	 * @param gold index
	 * @param heard index
	 * @param quality overlap in parts of the union, above 0 to 1
	 */
	record Pair(int gold, int heard, double quality) {
	}

	static int shared(Span a, Span b) {
		return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
	}

	/** The overlap in parts of the union, from 0 to 1. */
	static double ofUnion(Span a, Span b) {
		int union = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
		return (double) shared(a, b) / Math.max(1, union);
	}

	/** Pairs one to one, the best overlap first. */
	static List<Pair> oneToOne(List<Span> gold, List<Span> heard, double atLeast) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++) {
			for (int j = 0; j < heard.size(); j++) {
				double quality = ofUnion(gold.get(i), heard.get(j));
				if (quality > 0 && quality >= atLeast) {
					pairs.add(new Pair(i, j, quality));
				}
			}
		}
		pairs.sort(BEST_FIRST);
		Set<Integer> golds = new HashSet<>();
		Set<Integer> heards = new HashSet<>();
		List<Pair> kept = new ArrayList<>();
		for (Pair pair : pairs) {
			if (!golds.contains(pair.gold()) && !heards.contains(pair.heard())) {
				golds.add(pair.gold());
				heards.add(pair.heard());
				kept.add(pair);
			}
		}
		return kept;
	}

}

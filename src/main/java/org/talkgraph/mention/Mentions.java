package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Mentions of several detectors over one reading. */
public final class Mentions {

	private Mentions() {
	}

	/**
	 * All mentions that do not overlap a longer one, in order.
	 * @param lists the earlier list wins where two are of the same length
	 */
	public static List<Mention> merge(List<List<Mention>> lists) {
		List<Mention> byWorth = new ArrayList<>();
		lists.forEach(byWorth::addAll);
		// the sort is stable: of equally long ones the earlier list's comes first
		byWorth.sort(Comparator.comparingInt((Mention mention) -> -mention.span().length()));
		TreeMap<Integer, Mention> kept = new TreeMap<>();
		for (Mention mention : byWorth) {
			var before = kept.lowerEntry(mention.span().end());
			if (before == null || !before.getValue().span().overlaps(mention.span())) {
				kept.put(mention.span().start(), mention);
			}
		}
		return List.copyOf(kept.values());
	}

}

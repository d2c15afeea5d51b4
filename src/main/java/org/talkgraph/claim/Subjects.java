package org.talkgraph.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** Finds what a claim is about, by {@code about.txt}. */
final class Subjects {

	private static final Map<String, Double> SETTINGS = Numbers.of(DataFile.beside(Subjects.class, "about.txt"),
			"settings");

	private static final double FADES = Numbers.of(SETTINGS, "fades");

	private static final double LEAST = Numbers.of(SETTINGS, "least");

	private static final double RIVAL = Numbers.of(SETTINGS, "rival");

	/** Names farther back than so many times what fades count for nothing. */
	private static final double FARTHEST = 5;

	private Subjects() {
	}

	/**
	 * What a claim is about, without repetition: what it names, or else what was spoken
	 * of before it in its turn.
	 * @param links what is linked, by where it begins
	 * @param turn in which the claim is stated
	 * @param scale how many characters say as much as one in Chinese
	 */
	static List<Entity> of(Span claim, NavigableMap<Integer, Link.Linked> links, Span turn, double scale) {
		List<Entity> named = links.subMap(claim.start(), claim.end())
			.values()
			.stream()
			.map(Link.Linked::entity)
			.distinct()
			.toList();
		if (!named.isEmpty()) {
			return named;
		}
		double fades = FADES * scale;
		int from = Math.max(turn.start(), (int) (claim.start() - FARTHEST * fades));
		return mostNamed(links.subMap(from, claim.start()).values(), claim.start(), fades);
	}

	/**
	 * What was named most of late, if it was named enough and nothing else nearly as
	 * much: a name counts the less, the farther back it is.
	 */
	private static List<Entity> mostNamed(Collection<Link.Linked> before, int at, double fades) {
		Map<Entity, Double> counts = new LinkedHashMap<>();
		for (Link.Linked link : before) {
			if (link.entity().type() != EntityType.PERSON) {
				int back = Math.max(0, at - link.mention().span().end());
				counts.merge(link.entity(), Math.exp(-back / fades), Double::sum);
			}
		}
		double most = counts.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		List<Entity> named = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() > RIVAL * most)
			.map(Map.Entry::getKey)
			.toList();
		return (most >= LEAST && named.size() == 1) ? named : List.of();
	}

}

package org.talkgraph.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.NamedNumbers;
import org.talkgraph.source.Span;

/** Finds what a claim is about, by {@code about.txt}. */
final class Subjects {

	private static final NamedNumbers SETTINGS = DataFile.beside(Subjects.class, "about.txt").numbers("settings");

	private static final double FADES = SETTINGS.number("fades");

	private static final double LEAST = SETTINGS.number("least");

	private static final double RIVAL = SETTINGS.number("rival");

	private static final double BESIDE = SETTINGS.number("beside");

	/** Names farther back than so many times what fades count for nothing. */
	private static final double FARTHEST = 5;

	private Subjects() {
	}

	/**
	 * From where on what is named before a claim is right before it.
	 * @param scale how many characters say as much as one in Chinese
	 */
	static int beside(Span claim, double scale) {
		return (int) (claim.start() - BESIDE * scale);
	}

	/**
	 * What a claim is about, without repetition: what it names, with what its sentence
	 * names right before it, or else what was spoken of before it in its turn.
	 * @param links what is linked, by where it begins
	 * @param turn in which the claim is stated
	 * @param sentence where the sentence begins in which the claim does
	 * @param scale how many characters say as much as one in Chinese
	 */
	static List<Entity> of(Span claim, NavigableMap<Integer, Link.Linked> links, Span turn, int sentence,
			double scale) {
		double fades = FADES * scale;
		int from = Math.max(turn.start(), (int) (claim.start() - FARTHEST * fades));
		Collection<Link.Linked> before = links.subMap(from, claim.start()).values();
		List<Entity> named = Stream
			.concat(before.stream()
				.filter((link) -> isThing(link) && link.mention().span().start() >= sentence
						&& link.mention().span().end() > beside(claim, scale)),
					links.subMap(claim.start(), claim.end()).values().stream())
			.map(Link.Linked::entity)
			.distinct()
			.toList();
		return named.isEmpty() ? mostNamed(before, claim.start(), fades) : named;
	}

	private static boolean isThing(Link.Linked link) {
		return link.entity().type() != EntityType.PERSON;
	}

	/**
	 * What was named most of late, if it was named enough and nothing else nearly as
	 * much: a name counts the less, the farther back it is.
	 */
	private static List<Entity> mostNamed(Collection<Link.Linked> before, int at, double fades) {
		Map<Entity, Double> counts = new LinkedHashMap<>();
		for (Link.Linked link : before) {
			if (isThing(link)) {
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

package org.talkgraph.importer;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.talkgraph.claim.Claim;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;

/**
 * How much claims are about what they are about: as sure as the name is that the claim
 * has of it, and less where it is only meant by what is said ({@code aboutness.txt}).
 */
final class Aboutness {

	private static final double MEANT = DataFile.beside(Aboutness.class, "aboutness.txt").number("meant");

	/** By entity and start of the name. */
	private final Map<Entity, NavigableMap<Integer, Link.Linked>> names = new HashMap<>();

	Aboutness(Collection<Link.Linked> links) {
		links.forEach((link) -> this.names.computeIfAbsent(link.entity(), (entity) -> new TreeMap<>())
			.put(link.mention().span().start(), link));
	}

	/** From 0 to 1. */
	double of(Claim claim, Entity entity) {
		NavigableMap<Integer, Link.Linked> named = this.names.getOrDefault(entity, Collections.emptyNavigableMap());
		Collection<Link.Linked> inside = named.subMap(claim.span().start(), claim.span().end()).values();
		if (!inside.isEmpty()) {
			return inside.stream().mapToDouble(Link.Linked::confidence).max().orElse(0);
		}
		Map.Entry<Integer, Link.Linked> last = named.lowerEntry(claim.span().start());
		return MEANT * ((last != null) ? last.getValue().confidence() : 1);
	}

}

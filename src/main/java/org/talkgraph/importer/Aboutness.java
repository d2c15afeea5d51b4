package org.talkgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

import org.talkgraph.claim.Claim;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;

/**
 * How much claims are about what they are about: as sure as the name is that the claim
 * has of it, and less where it is only meant by what is said
 * ({@code aboutness.properties}).
 */
final class Aboutness {

	private static final double MEANT = meant("aboutness.properties");

	/** By entity and start of the name. */
	private final Map<Entity, NavigableMap<Integer, Link.Linked>> names = new HashMap<>();

	Aboutness(Collection<Link.Linked> links) {
		links.forEach((link) -> this.names.computeIfAbsent(link.entity(), (entity) -> new TreeMap<>())
			.put(link.mention().span().start(), link));
	}

	private static double meant(String file) {
		Properties numbers = new Properties();
		try (InputStream in = Objects.requireNonNull(Aboutness.class.getResourceAsStream(file), file)) {
			numbers.load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + file, ex);
		}
		return Double.parseDouble(numbers.getProperty("meant"));
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

package org.talkgraph.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Span;

/** The organizations that a talk names beside a place: there somebody may belong. */
final class NearOrganizations {

	private static final int NEAR = SoundingName.FILE.count("belongs near");

	private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

	NearOrganizations(List<Mention> mentions) {
		mentions.stream()
			.filter((mention) -> mention.names()
				.stream()
				.anyMatch((name) -> name.entity().type() == EntityType.ORGANIZATION))
			.forEach((mention) -> this.mentions.put(mention.span().start(), mention));
	}

	/** Their keys around each of the places. */
	Set<String> around(List<Span> places) {
		Set<String> keys = new HashSet<>();
		for (Span place : places) {
			keys(this.mentions.subMap(place.start() - NEAR, place.end() + NEAR).values().stream()).forEach(keys::add);
		}
		return keys;
	}

	/** The keys of all that mentions may mean. */
	static Stream<String> keys(Stream<Mention> mentions) {
		return mentions.flatMap((mention) -> mention.names().stream()).map(Name::entity).map(Entity::key);
	}

}

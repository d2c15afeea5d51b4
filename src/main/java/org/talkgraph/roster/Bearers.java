package org.talkgraph.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.knowledge.Entity;

/**
 * Those who may all be called by one form of address: several of one family name. Tells
 * which of them is meant at a place.
 */
final class Bearers {

	/** How far back the talk spoke last of somebody by full name. */
	private static final int LAST = SoundingName.FILE.count("spoken of last");

	/** Where the talk says full names, and whose. */
	private final NavigableMap<Integer, Entity> named;

	private final Set<Entity> all;

	/** Who of them is named first. */
	private final Optional<Entity> first;

	private final int firstAt;

	/** Where the next of them is named. */
	private final int secondAt;

	Bearers(List<Entity> bearers, NavigableMap<Integer, Entity> named) {
		this.named = named;
		this.all = new HashSet<>(bearers);
		List<Map.Entry<Integer, Entity>> own = named.entrySet()
			.stream()
			.filter((each) -> this.all.contains(each.getValue()))
			.toList();
		this.first = own.stream().map(Map.Entry::getValue).findFirst();
		this.firstAt = own.stream().mapToInt(Map.Entry::getKey).findFirst().orElse(Integer.MAX_VALUE);
		this.secondAt = own.stream()
			.filter((each) -> !each.getValue().equals(own.getFirst().getValue()))
			.mapToInt(Map.Entry::getKey)
			.findFirst()
			.orElse(Integer.MAX_VALUE);
	}

	/** Of whom the talk spoke last, or whom alone it has named so far. */
	Optional<Entity> at(int place) {
		return namedLast(place).or(() -> onlyNamed(place));
	}

	private Optional<Entity> namedLast(int place) {
		return this.named.subMap(place - LAST, true, place, false)
			.descendingMap()
			.values()
			.stream()
			.filter(this.all::contains)
			.findFirst();
	}

	/** Others of that family name are still to come. */
	private Optional<Entity> onlyNamed(int place) {
		return (this.firstAt < place && place <= this.secondAt) ? this.first : Optional.empty();
	}

}

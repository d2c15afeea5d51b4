package org.talkgraph.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.sound.SimplifiedScript;

/**
 * Those who may all be called by one form of address: several whose family names sound
 * the same. Tells which of them is meant at a place.
 */
final class Bearers {

	/** How far back the talk spoke last of somebody by full name. */
	private static final int LAST = SoundingName.FILE.count("spoken of last");

	/** Where the talk says full names, and whose. */
	private final NavigableMap<Integer, Entity> named;

	private final Set<Entity> all;

	/** Where each of them is named first, in that order. */
	private final List<Map.Entry<Entity, Integer>> firstPlaces;

	/**
	 * By title, who alone of two is called by full name and it: titles tell no more
	 * apart.
	 */
	private final Map<String, Entity> byTitle = new HashMap<>();

	/** Who alone of two is called by full name and no title. */
	private final Optional<Entity> untitled;

	/** By family name as it is written, who alone is written so. */
	private final Map<String, Entity> byFamily = new HashMap<>();

	Bearers(List<Entity> bearers, Namings namings) {
		this.named = namings.named();
		this.all = new LinkedHashSet<>(bearers);
		this.firstPlaces = firstPlaces();
		Set<Entity> untitled = new LinkedHashSet<>(this.all);
		if (this.all.size() == 2) {
			namings.called().forEach((title, people) -> {
				only(people).ifPresent((person) -> this.byTitle.put(title, person));
				untitled.removeAll(people);
			});
		}
		this.untitled = only(untitled);
		Map<String, Set<Entity>> families = new HashMap<>();
		bearers.forEach((person) -> families
			.computeIfAbsent(SimplifiedScript.of(person.name().substring(0, 1)), (family) -> new HashSet<>())
			.add(person));
		families.forEach((family, people) -> only(people).ifPresent((person) -> this.byFamily.put(family, person)));
	}

	private List<Map.Entry<Entity, Integer>> firstPlaces() {
		Map<Entity, Integer> first = new LinkedHashMap<>();
		this.named.forEach((place, person) -> {
			if (this.all.contains(person)) {
				first.putIfAbsent(person, place);
			}
		});
		return List.copyOf(first.entrySet());
	}

	/**
	 * Where one of them alone is written so, he, unless another alone is called by full
	 * name and that title: recognisers write names that sound the same in either way.
	 * Else of whom the talk spoke last, or whom alone it has named so far; of two, who
	 * alone is called by full name and that title, or by none.
	 */
	Optional<Entity> meant(Titled place) {
		int start = place.span().start();
		Entity written = this.byFamily.get(place.family());
		if (written != null) {
			return Optional.of(this.byTitle.getOrDefault(place.title(), written));
		}
		return first(this.named.subMap(start - LAST, true, start, false).descendingMap().values())
			.or(() -> onlyNamed(start))
			.or(() -> Optional.ofNullable(this.byTitle.get(place.title())))
			.or(() -> this.untitled);
	}

	/** Others of that family name are still to come. */
	private Optional<Entity> onlyNamed(int place) {
		boolean first = !this.firstPlaces.isEmpty() && this.firstPlaces.getFirst().getValue() < place;
		boolean second = this.firstPlaces.size() > 1 && this.firstPlaces.get(1).getValue() < place;
		return (first && !second) ? Optional.of(this.firstPlaces.getFirst().getKey()) : Optional.empty();
	}

	private Optional<Entity> first(Collection<Entity> people) {
		return people.stream().filter(this.all::contains).findFirst();
	}

	/** The only one of them among some people. */
	private Optional<Entity> only(Collection<Entity> people) {
		List<Entity> some = people.stream().filter(this.all::contains).limit(2).toList();
		return (some.size() == 1) ? Optional.of(some.getFirst()) : Optional.empty();
	}

}

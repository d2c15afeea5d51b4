package org.talkgraph.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.mention.Mention;
import org.talkgraph.sound.SimplifiedScript;

/**
 * Where a talk says full names, and with which titles: of several whose family names
 * sound the same it tells who is meant by the family name and a title.
 */
final class Namings {

	/** How far back the talk spoke last of somebody by full name. */
	private static final int LAST = SoundingName.FILE.count("spoken of last");

	private final NavigableMap<Integer, Entity> named = new TreeMap<>();

	/** By title, who is called by full name and it. */
	private final Map<String, Set<Entity>> called = new HashMap<>();

	private Namings() {
	}

	static Namings of(List<Mention> known) {
		Namings namings = new Namings();
		known.stream()
			.filter((mention) -> mention.names().size() == 1
					&& FormsOfAddress.isFullName(ChineseForms.withoutTitle(mention.surface())))
			.forEach(namings::add);
		return namings;
	}

	private void add(Mention mention) {
		Entity person = mention.names().getFirst().entity();
		this.named.put(mention.span().start(), person);
		String title = ChineseForms.titleOf(SimplifiedScript.of(mention.surface()));
		if (!title.isEmpty()) {
			this.called.computeIfAbsent(title, (key) -> new TreeSet<>(Comparator.comparing(Entity::key))).add(person);
		}
	}

	/**
	 * Of several with a family name of that sound the one of whom the talk spoke last, or
	 * whom alone it has named so far, or who alone is called by full name and that title,
	 * or by no other, or whose family name alone is written so.
	 */
	Optional<Entity> meant(List<Entity> bearers, Titled place) {
		int start = place.span().start();
		Set<Entity> called = this.called.getOrDefault(place.title(), Set.of());
		return first(this.named.subMap(start - LAST, true, start, false).descendingMap().values(), bearers)
			.or(() -> only(bearers, this.named.headMap(start).values()))
			.or(() -> only(bearers, called))
			.or(() -> only(bearers, withoutTitle(bearers)))
			.or(() -> only(bearers, written(bearers, place)));
	}

	/** Where several bear a family name, titles tell them apart. */
	private List<Entity> withoutTitle(List<Entity> bearers) {
		return bearers.stream()
			.filter((person) -> this.called.values().stream().noneMatch((some) -> some.contains(person)))
			.toList();
	}

	private static List<Entity> written(List<Entity> bearers, Titled place) {
		return bearers.stream()
			.filter((person) -> SimplifiedScript.of(person.name()).startsWith(place.family()))
			.toList();
	}

	private static Optional<Entity> first(Collection<Entity> people, List<Entity> bearers) {
		return people.stream().filter(bearers::contains).findFirst();
	}

	private static Optional<Entity> only(List<Entity> bearers, Collection<Entity> people) {
		List<Entity> some = people.stream().filter(bearers::contains).distinct().limit(2).toList();
		return (some.size() == 1) ? Optional.of(some.getFirst()) : Optional.empty();
	}

}

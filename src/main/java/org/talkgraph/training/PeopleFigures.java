package org.talkgraph.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.hearing.HeardTalk;

/** How well talks are told apart, and their people and roles found. */
final class PeopleFigures {

	private static final double SAME_TALK = 0.9;

	private int talks;

	private int talksFound;

	private int people;

	private int heard;

	private int found;

	private int rightRole;

	private record Named(String name, String role) {
	}

	void add(HeardGold talk) {
		GoldTalk gold = talk.gold();
		if (gold.slice()) {
			return;
		}
		if (!gold.claims().isEmpty()) {
			this.talks++;
			this.talksFound += talk.heard()
				.stream()
				.anyMatch((one) -> Overlaps.ofUnion(one.talk().span(), gold.range()) >= SAME_TALK) ? 1 : 0;
		}
		List<Named> named = named(talk.main());
		this.heard += (int) named.stream()
			.map(Named::name)
			.distinct()
			.filter((name) -> gold.roles()
				.keySet()
				.stream()
				.noneMatch((person) -> !gold.people().isNameable(person)
						&& GoldKeys.key(person).equals(GoldKeys.key(name))))
			.count();
		gold.roles().forEach((person, role) -> {
			if (gold.people().isNameable(person)) {
				count(named.stream().filter((one) -> gold.people().isPerson(one.name(), person)).findFirst(), role);
			}
		});
	}

	private void count(Optional<Named> person, String role) {
		this.people++;
		this.found += person.isPresent() ? 1 : 0;
		this.rightRole += person.filter((one) -> one.role().equals(role)).isPresent() ? 1 : 0;
	}

	private static List<Named> named(@Nullable HeardTalk talk) {
		return (talk == null) ? List.of()
				: talk.people()
					.stream()
					.filter((person) -> person.name() != null)
					.map((person) -> new Named(String.valueOf(person.name()), person.role().label()))
					.distinct()
					.sorted(Comparator.comparing(Named::name).thenComparing(Named::role))
					.toList();
	}

	Map<String, @Nullable Object> figures() {
		Map<String, @Nullable Object> figures = new LinkedHashMap<>();
		figures.put("talks_found", Ratio.of(this.talksFound, this.talks));
		figures.put("participant_f1", Ratio.f1(this.found, this.people, this.heard));
		figures.put("role_accuracy", Ratio.of(this.rightRole, this.found));
		return figures;
	}

}

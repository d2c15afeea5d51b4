package org.talkgraph.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The people of a talk.
 *
 * @param participants in the order in which the talk introduces them
 * @param voices who speaks under the labels of the transcript, each label once; empty
 * where it has none
 * @param spellings by the key of a person, how the talk itself writes the name
 * @param host who leads the recording of which it is one talk, where he is no
 * participant; null where nobody is known to
 */
public record Roster(List<Participant> participants, List<Voice> voices, Map<String, Set<String>> spellings,
		@Nullable Participant host) {

	public Roster(List<Participant> participants, List<Voice> voices, Map<String, Set<String>> spellings) {
		this(participants, voices, spellings, null);
	}

	public Roster(List<Participant> participants, List<Voice> voices) {
		this(participants, voices, Map.of());
	}

	/** A roster of a talk without labels. */
	public Roster(List<Participant> participants) {
		this(participants, List.of());
	}

	/** The same with others, where they are not of it yet. */
	Roster with(List<Participant> others) {
		Map<String, Participant> all = new LinkedHashMap<>();
		this.participants.forEach((one) -> all.put(one.shown(), one));
		others.forEach((one) -> all.putIfAbsent(one.shown(), one));
		return new Roster(List.copyOf(all.values()), this.voices, this.spellings, this.host);
	}

	/** The same, led by somebody who is not of it. */
	Roster ledBy(Participant leader) {
		boolean here = this.participants.stream().anyMatch((one) -> one.shown().equals(leader.shown()));
		return here ? this : new Roster(this.participants, this.voices, this.spellings, leader);
	}

	/**
	 * Whom a name may mean: who has that very name, or else the only one who may be
	 * called so.
	 */
	public Optional<Participant> called(String name) {
		List<Participant> named = this.participants.stream().filter((one) -> one.name() != null).toList();
		Optional<Participant> same = named.stream().filter((one) -> name.equals(one.name())).findFirst();
		PersonName said = PersonName.of(name);
		List<Participant> alike = named.stream().filter((one) -> said.mayBe(PersonName.of(one.shown()))).toList();
		return same.or(() -> (alike.size() == 1) ? Optional.of(alike.getFirst()) : Optional.empty());
	}

}

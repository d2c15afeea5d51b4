package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkgraph.source.Evidence;

/**
 * Adds up what the uses of names say of who is who: for each speaker and each person the
 * evidence that they are one, and its sum.
 */
final class Clues {

	/** Speakers after these stay under their labels. */
	private static final int MOST_SPEAKERS = 200;

	private final Conversation conversation;

	private final NamingWeights weights;

	private final double[][] scores;

	private final Map<List<Integer>, List<Evidence>> evidence = new HashMap<>();

	private final Map<List<Object>, Integer> counts = new HashMap<>();

	Clues(Conversation conversation, People people, List<UsedName> names, NamingWeights weights) {
		this.conversation = conversation;
		this.weights = weights;
		this.scores = new double[Math.min(MOST_SPEAKERS, conversation.labels().size())][Math.min(People.MOST,
				people.all().size())];
		List<Set<Integer>> parts = partsAsParticipant(people, names);
		for (int person = 0; person < parts.size(); person++) {
			addForAll(people.all().get(person), parts.get(person).size());
		}
		for (UsedName name : names) {
			people.of(name.name().text())
				.filter((persona) -> persona.index() < People.MOST)
				.ifPresent((persona) -> add(name, persona.index()));
		}
	}

	/** For each person the parts in which only somebody who takes part is named so. */
	private static List<Set<Integer>> partsAsParticipant(People people, List<UsedName> names) {
		List<Set<Integer>> parts = new ArrayList<>();
		people.all().stream().limit(People.MOST).forEach((persona) -> parts.add(new HashSet<>()));
		for (UsedName name : names) {
			if (name.use().tellsParticipant()) {
				people.of(name.name().text())
					.filter((persona) -> persona.index() < parts.size())
					.ifPresent((persona) -> parts.get(persona.index()).add(name.part()));
			}
		}
		return parts;
	}

	/** The sum of what speaks for a speaker's being a person. */
	double score(int speaker, int person) {
		return holds(speaker, person) ? this.scores[speaker][person] : 0;
	}

	/** Whether there is evidence of both: of a crowd it is only of some. */
	boolean holds(int speaker, int person) {
		return speaker < this.scores.length && person < People.MOST;
	}

	/** Why a speaker is or is not a person, in the order of the talk. */
	List<Evidence> evidence(int speaker, int person) {
		return List.copyOf(this.evidence.getOrDefault(List.of(speaker, person), List.of()));
	}

	private void addForAll(Persona persona, int parts) {
		List<Evidence> lines = new ArrayList<>();
		lines.add(new Evidence("before anything is known", this.weights.prior()));
		if (persona.isDeclared()) {
			lines.add(new Evidence("named in the heading", this.weights.declared()));
		}
		if (persona.isOnlyAddressed()) {
			lines.add(new Evidence("addressed and nothing more", this.weights.addressed()));
		}
		lines.add(new Evidence("takes part", this.weights.participant() * Math.min(parts, this.weights.mostParts())));
		for (int speaker = 0; speaker < this.scores.length; speaker++) {
			for (Evidence line : lines) {
				add(speaker, persona.index(), line);
			}
		}
	}

	private void add(UsedName name, int person) {
		Place place = Place.of(name.name().span(), this.conversation.parts().get(name.part()).span());
		List<NamingWeights.Rule> fitting = this.weights.rules()
			.stream()
			.filter((rule) -> rule.fits(name.use(), place))
			.toList();
		for (int speaker = 0; speaker < this.scores.length; speaker++) {
			int one = speaker;
			List<NamingWeights.Rule> holding = fitting.stream()
				.filter((rule) -> rule.relation().holds(this.conversation, name.part(), one))
				.toList();
			for (NamingWeights.Rule rule : holding) {
				if (isGreatest(rule, holding)
						&& this.counts.merge(List.of(speaker, person, rule), 1, Integer::sum) <= rule.most()) {
					add(speaker, person, new Evidence(rule.feature(), rule.weight(), name.name().span()));
				}
			}
		}
	}

	/** In a talk of two, who spoke last speaks next: one reason, not two. */
	private static boolean isGreatest(NamingWeights.Rule rule, List<NamingWeights.Rule> holding) {
		return !rule.relation().isNeighbour() || holding.stream()
			.noneMatch((other) -> other.relation().isNeighbour() && other.weight() > rule.weight());
	}

	/** Adds a line of evidence that one speaker is one person. */
	void add(int speaker, int person, Evidence line) {
		this.scores[speaker][person] += line.score();
		this.evidence.computeIfAbsent(List.of(speaker, person), (pair) -> new ArrayList<>()).add(line);
	}

}

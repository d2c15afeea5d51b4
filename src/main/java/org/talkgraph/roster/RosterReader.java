package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/**
 * Reads who takes part in a talk: whom its heading names, whom its labels name, and who
 * introduces himself.
 */
public final class RosterReader {

	private static final String INTRODUCTION = "introduces himself or herself";

	private final KnowledgeBase knowledge;

	public RosterReader(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/**
	 * The roster of a talk.
	 * @param mentions in the talk's reading
	 */
	public Roster read(Talk talk, List<Mention> mentions) {
		Map<String, Participant> people = new LinkedHashMap<>();
		for (Details.Person person : talk.details().people()) {
			Evidence evidence = new Evidence("named in the heading", 1);
			add(people, new Participant(person(person.name()), null, role(talk, person), null, List.of(evidence)));
		}
		for (Stretch stretch : talk.stretches()) {
			String label = stretch.label();
			if (label != null && !Labels.isNobody(label)) {
				addLabelled(people, talk, label);
			}
		}
		boolean labelled = talk.stretches().stream().anyMatch((stretch) -> stretch.label() != null);
		AffiliationFinder affiliations = new AffiliationFinder(talk.reading().text(), mentions);
		for (Introduction introduction : IntroductionFinder.find(talk.reading().text(), talk.language())) {
			addIntroduced(people, talk, introduction, labelled, affiliations.find(introduction));
		}
		return new Roster(List.copyOf(people.values()));
	}

	private static void add(Map<String, Participant> people, Participant participant) {
		people.putIfAbsent(participant.shown(), participant);
	}

	private void addLabelled(Map<String, Participant> people, Talk talk, String label) {
		Entity person = Labels.isAnonymous(label) ? null : person(label);
		String key = (person != null) ? person.name() : label;
		Participant before = people.get(key);
		if (before == null) {
			add(people, new Participant(person, label, usualRole(talk, 2), null, List.of(new Evidence("labelled", 1))));
		}
		else if (before.label() == null) {
			people.put(key, new Participant(before.person(), label, before.role(), before.affiliation(),
					with(before.evidence(), new Evidence("labelled", 1))));
		}
	}

	/**
	 * Where labels say who speaks, an introduction adds role and affiliation to a person
	 * who is there; elsewhere it also adds the person. Who introduces himself again adds
	 * nothing new.
	 */
	private void addIntroduced(Map<String, Participant> people, Talk talk, Introduction introduction, boolean labelled,
			@Nullable Affiliation affiliation) {
		Entity person = person(introduction.name());
		Participant before = people.get(person.name());
		Evidence evidence = new Evidence(INTRODUCTION, 1, introduction.span());
		Role said = introduction.role();
		if (before != null) {
			Affiliation known = (before.affiliation() != null) ? before.affiliation() : affiliation;
			boolean again = before.evidence().stream().anyMatch((line) -> line.feature().equals(INTRODUCTION));
			people.put(person.name(),
					new Participant(before.person(), before.label(), (said != null) ? said : before.role(), known,
							again ? before.evidence() : with(before.evidence(), evidence)));
		}
		else if (!labelled) {
			add(people, new Participant(person, null, (said != null) ? said : usualRole(talk, people.size() + 1),
					affiliation, List.of(evidence)));
		}
	}

	private static List<Evidence> with(List<Evidence> evidence, Evidence further) {
		List<Evidence> all = new ArrayList<>(evidence);
		all.add(further);
		return List.copyOf(all);
	}

	private Entity person(String name) {
		return this.knowledge.names(name)
			.stream()
			.filter((known) -> known.entity().type() == EntityType.PERSON && !known.weak())
			.map(Name::entity)
			.findFirst()
			.orElseGet(() -> Entity.discovered(EntityType.PERSON, name));
	}

	private static Role role(Talk talk, Details.Person person) {
		return Role.of(person.role()).orElseGet(() -> usualRole(talk, talk.details().people().size()));
	}

	private static Role usualRole(Talk talk, int people) {
		return (people > 1 || "panel".equals(talk.details().kind())) ? Role.PANELIST : Role.SPEAKER;
	}

}

package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

/** The people of a talk whose transcript has labels. */
final class LabelledRoster {

	/** More lines than these nobody reads. */
	private static final int MOST_EVIDENCE = 8;

	private static final double SUREST = DataFile.beside(LabelledRoster.class, "naming.txt").number("surest label");

	private final Talk talk;

	private final LabelNaming naming;

	private final List<NamedLabel> labels;

	private final List<Role> roles;

	private final Map<Persona, Affiliation> affiliations = new HashMap<>();

	private final SelfAffiliations selves;

	private final KnownPeople known;

	private final Map<String, Participant> people = new LinkedHashMap<>();

	LabelledRoster(Talk talk, List<Mention> mentions, KnownPeople known) {
		this.talk = talk;
		this.known = known;
		this.naming = LabelNaming.read(talk, mentions, known.knowledge());
		this.labels = this.naming.labels();
		Map<Persona, Integer> speakers = new HashMap<>();
		for (NamedLabel label : this.labels) {
			if (label.persona() != null) {
				speakers.putIfAbsent(label.persona(), label.speaker());
			}
		}
		this.roles = new RoleFinder(talk.reading().text(), this.naming.conversation(), this.naming.people(),
				this.naming.names(), speakers)
			.roles();
		findAffiliations(mentions, speakers);
		this.selves = new SelfAffiliations(talk, mentions);
	}

	Roster read() {
		for (Details.Person person : this.talk.details().people()) {
			Entity entity = this.known.person(person.name());
			Role role = RosterReader.role(this.talk, person);
			this.people.put(entity.name(), new Participant(entity, null, role, this.known.affiliation(person),
					List.of(new Evidence(RosterReader.NAMED_IN_HEADING, 1))));
		}
		List<Voice> voices = this.labels.stream().map(this::voice).toList();
		return new Roster(List.copyOf(this.people.values()), voices);
	}

	private Voice voice(NamedLabel label) {
		Persona persona = label.persona();
		List<Evidence> evidence = (label.evidence().isEmpty()) ? List.of(new Evidence("labelled", 1))
				: strongest(label.evidence());
		Entity person = (persona != null) ? this.known.person(persona.name()) : null;
		String key = (person != null) ? person.name() : label.label();
		Role role = this.roles.get(label.speaker());
		Affiliation affiliation = (persona != null)
				? this.affiliations.getOrDefault(persona, this.selves.of(label.label()).orElse(null)) : null;
		Participant participant = this.people.merge(key,
				new Participant(person, label.label(), role, affiliation, evidence), this::joined);
		double confidence = (persona == null) ? SUREST : Math.min(SUREST, label.confidence());
		return new Voice(label.label(), participant, confidence, (persona != null) ? evidence : List.of(),
				label.candidates().stream().map(this::candidate).toList());
	}

	/** What the heading says of somebody, and what the text says. */
	private Participant joined(Participant before, Participant found) {
		if (before.label() != null) {
			return before;
		}
		List<Evidence> evidence = new ArrayList<>(before.evidence());
		evidence.addAll(found.evidence());
		boolean said = this.talk.details()
			.people()
			.stream()
			.anyMatch((person) -> person.role() != null && person.name().equals(before.name()));
		return new Participant(before.person(), found.label(), said ? before.role() : found.role(),
				Affiliation.of(before.affiliation(), found.affiliation()), List.copyOf(evidence));
	}

	private Voice.Candidate candidate(NamedLabel.Candidate candidate) {
		Entity person = this.known.person(candidate.persona().name());
		return new Voice.Candidate(new Participant(person, null, Role.PANELIST, null, List.of()), candidate.score());
	}

	/** The weightiest lines, in the order of the talk. */
	private static List<Evidence> strongest(List<Evidence> evidence) {
		List<Evidence> kept = evidence.stream()
			.sorted(Comparator.comparingDouble((Evidence line) -> -Math.abs(line.score())))
			.limit(MOST_EVIDENCE)
			.toList();
		return evidence.stream().filter(kept::contains).toList();
	}

	private void findAffiliations(List<Mention> mentions, Map<Persona, Integer> speakers) {
		List<UsedName> names = this.naming.names();
		People people = this.naming.people();
		List<Integer> starts = names.stream()
			.filter((name) -> people.of(name.name().text()).isPresent())
			.map((name) -> name.name().span().start())
			.toList();
		AffiliationFinder finder = new AffiliationFinder(this.talk.reading().text(), mentions, starts);
		for (UsedName name : names) {
			Persona persona = people.of(name.name().text()).orElse(null);
			Integer speaker = (persona != null) ? speakers.get(persona) : null;
			if (persona != null && speaker != null && !this.affiliations.containsKey(persona)) {
				Affiliation affiliation = affiliation(finder, name, speaker);
				if (affiliation != null) {
					this.affiliations.put(persona, affiliation);
				}
			}
		}
	}

	/** Where somebody belongs who is introduced, or who introduces himself, here. */
	private @Nullable Affiliation affiliation(AffiliationFinder finder, UsedName name, int speaker) {
		boolean self = this.naming.conversation().speaker(name.part()) == speaker;
		return finder.find(name.name(), self ? name.use() == NameUse.INTRODUCES_SELF : name.use().introduces());
	}

}

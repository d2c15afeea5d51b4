package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

/**
 * Reads who may take part in a talk without labels: whom its heading names, and who is
 * introduced, given the floor or spoken to in it. Who of them speaks is not settled here.
 */
final class SpokenRoster {

	/** Who leads a talk has said his own name before. */
	private static final int OPENING = DataFile.beside(SpokenRoster.class, "roles.txt").count("opening");

	private final Talk talk;

	private final KnownPeople known;

	private final HeardPeople heard;

	private final List<UsedName> names;

	private final People people;

	private final AffiliationFinder affiliations;

	/** The part in which somebody is first introduced by another. */
	private final int firstIntroduction;

	/** Who call themselves hosts. */
	private final Set<String> hosts;

	SpokenRoster(Talk talk, List<Mention> mentions, KnownPeople known, HeardPeople heard) {
		this.talk = talk;
		this.known = known;
		this.heard = heard;
		Set<String> declared = new LinkedHashSet<>();
		talk.details().people().stream().map(Details.Person::name).forEach(declared::add);
		this.names = NameUses.find(talk, Conversation.ofParagraphs(talk), mentions, declared, known.knowledge());
		this.people = new People(List.copyOf(declared), this.names);
		List<Integer> starts = this.names.stream().map((name) -> name.name().span().start()).toList();
		this.firstIntroduction = this.names.stream()
			.filter((name) -> name.use() == NameUse.INTRODUCED || name.use() == NameUse.INTRODUCED_AS_HOST
					|| name.use() == NameUse.WELCOMED)
			.mapToInt(UsedName::part)
			.min()
			.orElse(Conversation.NOBODY);
		this.hosts = IntroductionFinder.find(talk.reading().text(), talk.language())
			.stream()
			.filter((introduction) -> introduction.role() == Role.MODERATOR)
			.map(Introduction::name)
			.collect(Collectors.toUnmodifiableSet());
		this.affiliations = new AffiliationFinder(talk.reading().text(), mentions, starts);
	}

	/** Those who may take part, in the order in which they are named. */
	List<Participant> read() {
		Map<Persona, List<UsedName>> uses = new LinkedHashMap<>();
		for (UsedName name : this.names) {
			this.people.of(name.name().text())
				.ifPresent((persona) -> uses.computeIfAbsent(persona, (key) -> new ArrayList<>()).add(name));
		}
		uses.entrySet().removeIf((use) -> !takesPart(use.getKey(), use.getValue()));
		Map<String, Participant> participants = new LinkedHashMap<>();
		for (Details.Person person : this.talk.details().people()) {
			Persona persona = this.people.of(person.name()).orElse(null);
			List<UsedName> said = (persona != null) ? uses.getOrDefault(persona, List.of()) : List.of();
			add(participants, declared(person, persona, said));
		}
		uses.forEach((persona, said) -> {
			if (!persona.isDeclared()) {
				add(participants, new Participant(person(persona, said), null, role(said, Role.PANELIST),
						affiliation(said), evidence(said)));
			}
		});
		return List.copyOf(participants.values());
	}

	/** Whom others call by a title again and again is there. */
	private static boolean takesPart(Persona persona, List<UsedName> said) {
		return persona.isPresent() || (said.size() >= CalledForms.OFTEN && !persona.hasFullName()
				&& said.stream().anyMatch((name) -> name.use() != NameUse.MENTIONED)
				&& !ChineseForms.titleOf(persona.name()).isEmpty());
	}

	private static void add(Map<String, Participant> participants, Participant participant) {
		participants.putIfAbsent(participant.shown(), participant);
	}

	private Entity person(Persona persona, List<UsedName> said) {
		return this.heard.person(persona.spellings(), persona.name(), places(said));
	}

	private static List<Span> places(List<UsedName> said) {
		return said.stream().map((name) -> name.name().span()).toList();
	}

	private Participant declared(Details.Person person, @Nullable Persona persona, List<UsedName> said) {
		Role heading = RosterReader.role(this.talk, person);
		List<Evidence> evidence = new ArrayList<>(List.of(new Evidence(RosterReader.NAMED_IN_HEADING, 1)));
		evidence.addAll(evidence(said));
		Entity entity = (person.heard() && persona != null) ? person(persona, said) : this.heard.declared(person);
		return new Participant(entity, null, (person.role() != null) ? heading : role(said, heading),
				Affiliation.of(this.known.affiliation(person), affiliation(said)), List.copyOf(evidence));
	}

	private Role role(List<UsedName> said, Role otherwise) {
		boolean host = said.stream()
			.anyMatch((name) -> name.use() == NameUse.INTRODUCED_AS_HOST || opens(name)
					|| this.hosts.contains(name.name().text()));
		return host ? Role.MODERATOR : otherwise;
	}

	/**
	 * Who begins a talk in English with his own name, and then names others, leads it.
	 */
	private boolean opens(UsedName name) {
		return this.talk.language() == Language.ENGLISH && name.use() == NameUse.INTRODUCES_SELF
				&& name.name().span().start() < OPENING && name.part() <= this.firstIntroduction;
	}

	private @Nullable Affiliation affiliation(List<UsedName> said) {
		for (UsedName name : said) {
			boolean introduces = name.use() == NameUse.INTRODUCES_SELF || name.use().introduces();
			Affiliation found = this.affiliations.find(name.name(), introduces);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Each use by which somebody takes part, where it first is. */
	private static List<Evidence> evidence(List<UsedName> said) {
		Map<NameUse, Evidence> first = new EnumMap<>(NameUse.class);
		said.stream()
			.filter((name) -> name.use().tellsPresence())
			.forEach((name) -> first.putIfAbsent(name.use(), new Evidence(name.use().label(), 1, name.name().span())));
		return List.copyOf(first.values());
	}

}

package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Places;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.TalkKind;

/**
 * Reads who takes part in a talk: whom its heading names, whom its labels name, and who
 * introduces himself.
 */
public final class RosterReader {

	/** The evidence of whom the heading names. */
	public static final String NAMED_IN_HEADING = "named in the heading";

	private static final String INTRODUCTION = "introduces himself or herself";

	private final KnownPeople known;

	public RosterReader(KnowledgeBase knowledge) {
		this.known = new KnownPeople(knowledge);
	}

	/** Tells who takes part in other talks of an event. */
	public EventPeople events() {
		return new EventPeople(this.known);
	}

	/** Tells whom full names in Latin script mean. */
	public Namesakes namesakes() {
		return new Namesakes(this.known);
	}

	/**
	 * Whether the heading, a welcome or the beginning of the recording says that somebody
	 * is there.
	 */
	public static boolean isAnnounced(Participant participant) {
		return participant.evidence()
			.stream()
			.map(Evidence::feature)
			.anyMatch((line) -> line.equals(NAMED_IN_HEADING) || line.equals(EventPeople.LEADS)
					|| line.equals(NameUse.WELCOMED.label()));
	}

	/** Whether the heading names somebody. */
	public static boolean isInHeading(Participant participant) {
		return participant.evidence().stream().anyMatch((line) -> line.feature().equals(NAMED_IN_HEADING));
	}

	/** Whether somebody else says who somebody is, as a host does of guests. */
	public static boolean isIntroduced(Participant participant) {
		return participant.evidence().stream().anyMatch((line) -> line.feature().equals(NameUse.INTRODUCED.label()));
	}

	/**
	 * The roster of a talk.
	 * @param mentions in the talk's reading
	 */
	public Roster read(Talk talk, List<Mention> mentions) {
		if (talk.stretches().stream().anyMatch((stretch) -> stretch.label() != null)) {
			return new LabelledRoster(talk, mentions, this.known).read();
		}
		HeardPeople heard = new HeardPeople(talk, mentions, this.known);
		List<Participant> several = isAnnouncedAlone(talk) ? List.of()
				: new SpokenRoster(talk, mentions, this.known, heard).read();
		return (several.size() > 1) ? new Roster(several, List.of(), heard.spellings())
				: alone(talk, mentions, new HeardPeople(talk, mentions, this.known));
	}

	/**
	 * Whom the heading names, and who introduces himself. Who does so to ask something is
	 * in the audience: of one such nobody is led.
	 */
	private Roster alone(Talk talk, List<Mention> mentions, HeardPeople heard) {
		Map<String, Participant> people = new LinkedHashMap<>();
		for (Details.Person person : talk.details().people()) {
			Evidence evidence = new Evidence(NAMED_IN_HEADING, 1);
			add(people, new Participant(heard.declared(person), null, role(talk, person),
					this.known.affiliation(person), List.of(evidence)));
		}
		AffiliationFinder affiliations = new AffiliationFinder(talk.reading().text(), mentions, List.of());
		Places<Mention> things = new Places<>(Mention::span);
		mentions.stream().filter(LatinNames::isThing).forEach(things::addIfFree);
		for (Introduction introduction : IntroductionFinder.find(talk.reading().text(), talk.language())) {
			if (!isThing(nameOf(introduction), things)
					&& !IntroductionFinder.asks(talk.reading().text(), introduction)) {
				Entity person = heard.introduced(introduction.name(), nameOf(introduction),
						people.values().stream().map(Participant::person).filter(Objects::nonNull).toList());
				addIntroduced(people, talk, person, introduction,
						affiliations.find(introduction.span(), nameOf(introduction)));
			}
		}
		return new Roster(List.copyOf(people.values()), List.of(), heard.spellings());
	}

	/** Whether the heading names one, and says nothing of others to talk to. */
	private static boolean isAnnouncedAlone(Talk talk) {
		return talk.details().people().size() == 1 && !talk.details().is(TalkKind.PANEL)
				&& !talk.details().is(TalkKind.INTERVIEW);
	}

	private static boolean isThing(Span name, Places<Mention> things) {
		return things.overlapping(name).stream().anyMatch((mention) -> mention.span().contains(name));
	}

	/** Where the name stands with which an introduction ends. */
	private static Span nameOf(Introduction introduction) {
		int end = introduction.span().end();
		return new Span(end - introduction.name().length(), end);
	}

	private static void add(Map<String, Participant> people, Participant participant) {
		people.putIfAbsent(participant.shown(), participant);
	}

	/**
	 * An introduction adds the person, or role and affiliation to one who is there. Who
	 * introduces himself again adds nothing new.
	 */
	private void addIntroduced(Map<String, Participant> people, Talk talk, Entity person, Introduction introduction,
			@Nullable Affiliation affiliation) {
		Participant before = people.get(person.name());
		Evidence evidence = new Evidence(INTRODUCTION, 1, introduction.span());
		Role said = introduction.role();
		if (before != null) {
			Affiliation known = Affiliation.of(before.affiliation(), affiliation);
			boolean again = before.evidence().stream().anyMatch((line) -> line.feature().equals(INTRODUCTION));
			people.put(person.name(),
					new Participant(before.person(), before.label(), (said != null) ? said : before.role(), known,
							again ? before.evidence() : with(before.evidence(), evidence)));
		}
		else {
			add(people, new Participant(person, null, (said != null) ? said : usualRole(talk, people.size() + 1),
					affiliation, List.of(evidence)));
		}
	}

	private static List<Evidence> with(List<Evidence> evidence, Evidence further) {
		List<Evidence> all = new ArrayList<>(evidence);
		all.add(further);
		return List.copyOf(all);
	}

	/** What the heading says of somebody, or what is usual for so many people. */
	static Role role(Talk talk, Details.Person person) {
		return Role.of(person.role()).orElseGet(() -> usualRole(talk, talk.details().people().size()));
	}

	private static Role usualRole(Talk talk, int people) {
		return (people > 1 || talk.details().is(TalkKind.PANEL)) ? Role.PANELIST : Role.SPEAKER;
	}

}

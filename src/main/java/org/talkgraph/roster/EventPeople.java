package org.talkgraph.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.knowledge.Origin;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.TalkKind;

/**
 * Who speaks in other talks of the same event, by the headings of the source. Who takes
 * part in one refers to them by their given names.
 */
public final class EventPeople {

	/** The rule by which these mentions are found. */
	public static final String RULE = "person of another talk of the event";

	/** The evidence of who leads a recording. */
	static final String LEADS = "introduces himself or herself at the beginning of the recording";

	private static final String ELSEWHERE = "takes part in another talk of the recording";

	/** One character alone is a word first. */
	private static final int SHORTEST_GIVEN_NAME = 2;

	private final KnowledgeBase knowledge;

	private final KnownPeople known;

	EventPeople(KnownPeople known) {
		this.knowledge = known.knowledge();
		this.known = known;
	}

	/**
	 * Those who do not take part in this talk themselves, in the order of the source. A
	 * recogniser's spelling of a name is listened for only where several speak: they
	 * speak of one another.
	 */
	public List<Entity> of(Talk talk, Roster roster) {
		Set<String> here = roster.participants()
			.stream()
			.map(Participant::person)
			.filter(Objects::nonNull)
			.map(Entity::key)
			.collect(Collectors.toSet());
		boolean alone = talk.details().people().size() == 1;
		return talk.event()
			.stream()
			.filter((person) -> !person.heard() || !alone)
			.flatMap((person) -> Stream.of(this.known.of(person)).filter((one) -> !person.heard() || isKnown(one)))
			.filter((person) -> !here.contains(person.key()))
			.toList();
	}

	private static boolean isKnown(Entity person) {
		return person.origin() != Origin.DISCOVERED;
	}

	/** Who takes part in a long recording, in this talk of it or in another. */
	public List<Entity> ofRecording(Talk talk) {
		return talk.event().stream().filter(Details.Person::heard).map(this.known::of).distinct().toList();
	}

	/**
	 * The roster of a talk with those who take part in other talks of its recording: they
	 * may speak in its panel, and whoever leads it also leads its talks of one.
	 */
	public Roster withRecording(Roster roster, Talk talk) {
		List<Participant> others = talk.event().stream().filter(Details.Person::heard).map(this::other).toList();
		boolean led = roster.participants().stream().anyMatch((one) -> one.role() == Role.MODERATOR);
		if (talk.details().is(TalkKind.PANEL)) {
			return roster.with(others.stream().filter((one) -> !led || one.role() != Role.MODERATOR).toList());
		}
		return others.stream()
			.filter((one) -> !led && one.role() == Role.MODERATOR)
			.findFirst()
			.map(roster::ledBy)
			.orElse(roster);
	}

	/** Whether nothing but another talk of the recording tells of somebody. */
	public static boolean isOfAnotherTalk(Participant participant) {
		return participant.evidence().stream().anyMatch((line) -> line.feature().equals(ELSEWHERE));
	}

	private Participant other(Details.Person person) {
		Role role = Role.of(person.role()).orElse(Role.PANELIST);
		return new Participant(this.known.of(person), null, role, null,
				List.of(new Evidence((role == Role.MODERATOR) ? LEADS : ELSEWHERE, 1)));
	}

	/**
	 * The mentions of full and given names of these people, in order, without overlap.
	 */
	public List<Mention> detect(Talk talk, List<Entity> people) {
		Map<String, Entity> byForm = new HashMap<>();
		talk.event().stream().filter(Details.Person::heard).forEach((person) -> {
			Entity entity = this.known.of(person);
			if (isKnown(entity)) {
				byForm.put(person.name(), entity);
			}
		});
		boolean heard = !byForm.isEmpty();
		for (Entity person : people) {
			if (ChineseForms.isChinese(person.name()) && ChineseForms.isFull(person.name())) {
				byForm.put(person.name(), person);
				String given = ChineseForms.given(person.name());
				// nobody has written the names of a recording: they may be other words
				if (given.length() >= SHORTEST_GIVEN_NAME && !LikelyChineseNames.isPlain(given)
						&& !(heard && LikelyChineseNames.isCommon(given))) {
					byForm.put(given, person);
				}
			}
		}
		if (byForm.isEmpty()) {
			return List.of();
		}
		List<Name> names = byForm.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((form) -> new Name(form.getKey(), form.getValue(), NameKind.ALIAS, false, false))
			.toList();
		return MentionDetector.of(RULE, names, this.knowledge).detect(talk);
	}

}

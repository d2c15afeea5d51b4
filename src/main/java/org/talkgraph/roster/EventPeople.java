package org.talkgraph.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.transcript.Talk;

/**
 * Who speaks in other talks of the same event, by the headings of the source. Who takes
 * part in one refers to them by their given names.
 */
public final class EventPeople {

	/** The rule by which these mentions are found. */
	public static final String RULE = "person of another talk of the event";

	private static final int SHORTEST_GIVEN_NAME = 2;

	private EventPeople() {
	}

	/** Those who do not take part in this talk themselves, in the order of the source. */
	public static List<Entity> of(Talk talk, Roster roster, KnowledgeBase knowledge) {
		KnownPeople known = new KnownPeople(knowledge);
		Set<String> here = roster.participants()
			.stream()
			.map(Participant::person)
			.filter(Objects::nonNull)
			.map(Entity::key)
			.collect(Collectors.toSet());
		return talk.event()
			.stream()
			.map((person) -> known.person(person.name()))
			.filter((person) -> !here.contains(person.key()))
			.toList();
	}

	/**
	 * The mentions of full and given names of these people, in order, without overlap.
	 */
	public static List<Mention> detect(Talk talk, List<Entity> people, KnowledgeBase knowledge) {
		Map<String, Entity> byForm = new HashMap<>();
		for (Entity person : people) {
			if (ChineseForms.isChinese(person.name()) && ChineseForms.isFull(person.name())) {
				byForm.put(person.name(), person);
				String given = ChineseForms.given(person.name());
				if (given.length() >= SHORTEST_GIVEN_NAME && !ChineseNames.isPlain(given)) {
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
		return MentionDetector.of(RULE, names, knowledge).detect(talk);
	}

}

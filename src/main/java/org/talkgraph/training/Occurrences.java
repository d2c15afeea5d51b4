package org.talkgraph.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Folded;

/**
 * In which annotated talks the names of a knowledge base occur with their own meaning. A
 * talk that may not know what it alone shows is strict both ways: for itself a form
 * counts wherever it stands inside of a surface, for the other talks only as a whole
 * name, a version after it at most.
 */
final class Occurrences {

	private final KnowledgeBase knowledge;

	private final List<GoldTalk> talks;

	private final Map<GoldTalk, Set<Name>> inside = new HashMap<>();

	private final Map<GoldTalk, Set<Name>> whole = new HashMap<>();

	private final Map<GoldTalk, Set<String>> people = new HashMap<>();

	Occurrences(KnowledgeBase knowledge, List<GoldTalk> talks) {
		this.knowledge = knowledge;
		this.talks = talks;
		for (GoldTalk talk : talks) {
			this.inside.put(talk, new HashSet<>());
			this.whole.put(talk, new HashSet<>());
			talk.mentions().forEach((mention) -> count(talk, mention));
			this.people.put(talk, people(talk));
		}
	}

	/** Whether a form stands for its entity in this talk and in no other. */
	boolean isOnlyIn(GoldTalk talk, Name name) {
		return of(this.inside, talk).contains(name)
				&& others(talk).noneMatch((other) -> of(this.whole, other).contains(name));
	}

	/** Whether a person is named or speaks in this talk and in no other. */
	boolean isOnlyIn(GoldTalk talk, Entity person) {
		Set<String> keys = keys(person);
		return isAny(talk, keys) && others(talk).noneMatch((other) -> isAny(other, keys));
	}

	/**
	 * What is known before a talk is heard that nobody has annotated: no heard form, no
	 * back-translation and no person that occurs in it alone.
	 */
	KnowledgeBase withoutWhatOnlyShows(GoldTalk talk) {
		Set<String> unknown = new HashSet<>();
		for (Entity entity : this.knowledge.entities()) {
			if (entity.type() == EntityType.PERSON && isOnlyIn(talk, entity)) {
				unknown.add(entity.key());
			}
		}
		return this.knowledge.without((name) -> unknown.contains(name.entity().key())
				|| (name.isHeard() && name.isRecorded() && isOnlyIn(talk, name)));
	}

	private Stream<GoldTalk> others(GoldTalk talk) {
		return this.talks.stream().filter((other) -> !other.sharesLines(talk));
	}

	private boolean isAny(GoldTalk talk, Set<String> keys) {
		Set<String> here = this.people.getOrDefault(talk, Set.of());
		return keys.stream().anyMatch(here::contains);
	}

	private static Set<Name> of(Map<GoldTalk, Set<Name>> names, GoldTalk talk) {
		return names.getOrDefault(talk, Set.of());
	}

	private void count(GoldTalk talk, GoldMention mention) {
		String surface = Folded.key(mention.surface());
		for (int start = 0; start < surface.length(); start++) {
			for (int end = start + 1; end <= surface.length(); end++) {
				for (Name name : this.knowledge.forms().getOrDefault(surface.substring(start, end), List.of())) {
					if (means(name.entity(), mention)) {
						of(this.inside, talk).add(name);
						if (start == 0 && isWhole(surface, end)) {
							of(this.whole, talk).add(name);
						}
					}
				}
			}
		}
	}

	/** Whether no letter of the same word follows. */
	private static boolean isWhole(String surface, int end) {
		return end == surface.length() || !Character.isLetter(surface.charAt(end))
				|| Character.isIdeographic(surface.charAt(end)) || Character.isIdeographic(surface.charAt(end - 1));
	}

	/** Whether the gold means the entity or a version of it. */
	private boolean means(Entity entity, GoldMention mention) {
		if (!entity.type().label().equals(mention.type())) {
			return false;
		}
		String wanted = GoldKeys.key(mention.entity());
		return keys(entity).contains(wanted) || (entity.type() != EntityType.PERSON
				&& wanted.matches("\\Q" + GoldKeys.key(entity.name()) + "\\E\\d.*"));
	}

	private static Set<String> keys(Entity entity) {
		List<String> names = new ArrayList<>(entity.aliases());
		names.add(entity.name());
		Set<String> keys = new HashSet<>();
		names.forEach((name) -> keys.add(GoldKeys.key(name)));
		return keys;
	}

	private static Set<String> people(GoldTalk talk) {
		Set<String> keys = new HashSet<>();
		talk.roles().keySet().forEach((person) -> keys.add(GoldKeys.key(person)));
		talk.speakers().forEach((person) -> keys.add(GoldKeys.key(person)));
		talk.mentions()
			.stream()
			.filter((mention) -> mention.type().equals(EntityType.PERSON.label()))
			.forEach((mention) -> keys.add(GoldKeys.key(mention.entity())));
		return keys;
	}

}

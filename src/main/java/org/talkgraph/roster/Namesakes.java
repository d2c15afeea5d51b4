package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;

/**
 * Tells whom a full name in Latin script means that is not written as anybody's name is:
 * a participant or somebody known with the same family name and a short form or another
 * spelling of the given name, or the other way round. Where it fits two it is neither's.
 */
public final class Namesakes {

	/** The rule by which these mentions are found. */
	public static final String RULE = "another spelling of a full name";

	/** Spellings of a family name differ behind its first letters. */
	private static final int KEY = 2;

	private final Map<String, List<Known>> byFamilyName = new HashMap<>();

	private final KnownPeople known;

	private record Known(PersonName name, Entity person) {
	}

	Namesakes(KnownPeople people) {
		this.known = people;
		KnowledgeBase knowledge = people.knowledge();
		knowledge.entities()
			.stream()
			.filter((entity) -> entity.type() == EntityType.PERSON)
			.forEach((person) -> add(person, this.byFamilyName));
	}

	private static void add(Entity person, Map<String, List<Known>> names) {
		List<String> forms = new ArrayList<>(person.aliases());
		forms.add(person.name());
		for (String form : forms) {
			PersonName name = PersonName.of(form);
			if (!ChineseForms.isChinese(form) && name.isFull()) {
				names.computeIfAbsent(key(name), (key) -> new ArrayList<>()).add(new Known(name, person));
			}
		}
	}

	/** The beginning of the family name. */
	private static String key(PersonName name) {
		String family = name.tokens().getLast();
		return family.substring(0, Math.min(KEY, family.length()));
	}

	/**
	 * The same mentions, with who is meant where that is known.
	 * @param mentions of full names that nobody is known by
	 * @param names what the talk is known to name: who belongs to an organization beside
	 * may be meant by what sounds alike
	 */
	public List<Mention> resolve(List<Mention> mentions, Roster roster, List<Mention> names) {
		NearOrganizations organizations = new NearOrganizations(names);
		Map<String, List<Known>> here = new HashMap<>();
		roster.participants()
			.stream()
			.map(Participant::person)
			.filter(Objects::nonNull)
			.forEach((person) -> add(person, here));
		return mentions.stream().map((mention) -> resolved(mention, here, organizations)).toList();
	}

	private Mention resolved(Mention mention, Map<String, List<Known>> here, NearOrganizations organizations) {
		PersonName name = PersonName.of(mention.surface());
		Set<Entity> people = named(name, here);
		if (people.isEmpty()) {
			people = named(name, this.byFamilyName);
		}
		if (people.isEmpty()) {
			this.known.heard(List.of(mention.surface()), organizations.around(List.of(mention.span())))
				.ifPresent(people::add);
		}
		if (people.size() != 1) {
			return mention;
		}
		Name meant = new Name(mention.surface(), people.iterator().next(), NameKind.ALIAS, false, false);
		return new Mention(mention.span(), mention.surface(), RULE, List.of(meant));
	}

	private static Set<Entity> named(PersonName name, Map<String, List<Known>> known) {
		Set<Entity> people = new LinkedHashSet<>();
		known.getOrDefault(key(name), List.of())
			.stream()
			.filter((each) -> each.name().mayBe(name))
			.forEach((each) -> people.add(each.person()));
		return people;
	}

}

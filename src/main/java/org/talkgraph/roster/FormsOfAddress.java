package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.NameShape;

/**
 * Finds the people of a talk by what they are called in it: full name, given name, family
 * name and title. A form that fits two of them is nobody's.
 */
public final class FormsOfAddress {

	/** The rule by which these mentions are found. */
	public static final String RULE = "person of this talk";

	private static final DataFile FILE = DataFile.beside(FormsOfAddress.class, "address.txt");

	private static final List<String> TITLES = FILE.words("title");

	private static final Set<String> WORDS = Set.copyOf(FILE.words("word"));

	/** A Latin given name of fewer letters is left alone. */
	private static final int SHORTEST_GIVEN_NAME = 3;

	private FormsOfAddress() {
	}

	/** Whether a name is more than a form of address: family name and given name. */
	public static boolean isFullName(String name) {
		return PersonName.of(name).isFull();
	}

	/** Whether a word is both a given name and an ordinary word. */
	static boolean isNameAndWord(String word) {
		return WORDS.contains(word.toLowerCase(Locale.ROOT));
	}

	/** The mentions of a roster's people in a text, in order, without overlap. */
	public static List<Mention> detect(String text, Roster roster, KnowledgeBase knowledge) {
		Map<String, List<Name>> byForm = new LinkedHashMap<>();
		for (Participant participant : roster.participants()) {
			Entity person = participant.person();
			if (person != null) {
				names(person)
					.forEach((name) -> byForm.computeIfAbsent(name.form(), (form) -> new ArrayList<>()).add(name));
			}
		}
		List<Name> unique = byForm.values().stream().filter((names) -> names.size() == 1).map(List::getFirst).toList();
		return unique.isEmpty() ? List.of() : MentionDetector.of(RULE, unique, knowledge).detect(text);
	}

	private static List<Name> names(Entity person) {
		String name = person.name();
		List<Name> names = new ArrayList<>();
		names.add(new Name(name, person, NameKind.CANONICAL, false, false));
		if (Character.isIdeographic(name.charAt(0))) {
			chineseForms(name).forEach((form) -> names.add(new Name(form, person, NameKind.ALIAS, false, false)));
		}
		else {
			String[] parts = name.split(" ");
			if (parts.length > 1) {
				addLatin(names, person, parts[0]);
				addLatin(names, person, parts[parts.length - 1]);
			}
		}
		return names;
	}

	private static List<String> chineseForms(String name) {
		List<String> forms = new ArrayList<>();
		int family = NameShape.familyNameLength(name);
		if (name.length() - family >= 2) {
			forms.add(name.substring(family));
		}
		for (String title : TITLES) {
			forms.add(name.substring(0, family) + title);
		}
		return forms;
	}

	private static void addLatin(List<Name> names, Entity person, String part) {
		if (part.length() >= SHORTEST_GIVEN_NAME && !WORDS.contains(part.toLowerCase(Locale.ROOT))) {
			names.add(new Name(part, person, NameKind.ALIAS, false, true));
		}
	}

}

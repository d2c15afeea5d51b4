package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.DataFile;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.transcript.Talk;

/**
 * Finds the people of a talk by what they are called in it: full name, given name, family
 * name and title. A form that fits two of them is nobody's.
 */
public final class FormsOfAddress {

	/** The rule by which these mentions are found. */
	public static final String RULE = "person of this talk";

	private static final DataFile FILE = DataFile.beside(FormsOfAddress.class, "address.txt");

	private static final Set<String> WORDS = Set.copyOf(FILE.words("word"));

	/** A Latin given name of fewer letters is left alone. */
	private static final int SHORTEST_GIVEN_NAME = 3;

	private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Lu}\\p{Ll}+)");

	private static final Pattern WORD_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}+) $");

	/** No word that is part of a name is longer, with the space behind it. */
	private static final int LONGEST_WORD = 30;

	/** What is longer is a label that somebody has filled with something else. */
	private static final int LONGEST_NAME = 200;

	private FormsOfAddress() {
	}

	/** What stands after a Chinese family name when somebody is addressed. */
	public static List<String> titles() {
		return ChineseForms.TITLES;
	}

	/** Whether a name is more than a form of address: family name and given name. */
	public static boolean isFullName(String name) {
		return PersonName.of(name).isFull();
	}

	/** Whether a word is both a given name and an ordinary word. */
	static boolean isNameAndWord(String word) {
		return WORDS.contains(word.toLowerCase(Locale.ROOT));
	}

	/** The mentions of a roster's people in their talk, in order, without overlap. */
	public static List<Mention> detect(Talk talk, Roster roster, KnowledgeBase knowledge) {
		String text = talk.reading().text();
		List<Entity> people = roster.participants()
			.stream()
			.map(Participant::person)
			.filter((person) -> person != null && person.name().length() <= LONGEST_NAME)
			.toList();
		List<String> titles = people.stream().anyMatch((person) -> ChineseForms.isChinese(person.name()))
				? ChineseForms.titlesIn(text) : List.of();
		Map<String, List<Name>> byForm = new LinkedHashMap<>();
		for (Entity person : people) {
			names(person, titles).forEach((name) -> add(byForm, name));
			roster.spellings()
				.getOrDefault(person.key(), Set.of())
				.forEach((spelling) -> spelt(person, spelling, titles).forEach((name) -> add(byForm, name)));
		}
		List<Name> unique = byForm.values().stream().filter(FormsOfAddress::isOfOne).flatMap(List::stream).toList();
		if (unique.isEmpty()) {
			return List.of();
		}
		return MentionDetector.of(RULE, unique, knowledge)
			.detect(talk)
			.stream()
			.filter((mention) -> !isPartOfAnother(text, mention))
			.toList();
	}

	/** Whether a given name or family name is part of somebody else's full name. */
	private static boolean isPartOfAnother(String text, Mention mention) {
		if (!mention.names().getFirst().exactCase()) {
			return false;
		}
		Matcher next = NEXT_WORD.matcher(text).region(mention.span().end(), text.length());
		if (next.lookingAt() && !PlainWords.isListed(next.group(1))) {
			return true;
		}
		Matcher before = WORD_BEFORE.matcher(text)
			.region(Math.max(0, mention.span().start() - LONGEST_WORD), mention.span().start());
		return before.find() && !PlainWords.isListed(before.group(1))
				&& !PlainWords.startsSentence(text, before.start(1));
	}

	/**
	 * Two who are called alike are enough: of a crowd not everybody is compared with all.
	 */
	private static void add(Map<String, List<Name>> byForm, Name name) {
		List<Name> names = byForm.computeIfAbsent(ChineseForms.heard(SimplifiedScript.of(name.form())),
				(form) -> new ArrayList<>());
		if (isOfOne(names) && names.stream().noneMatch((other) -> isSame(other, name))) {
			names.add(name);
		}
	}

	private static boolean isOfOne(List<Name> names) {
		return names.stream().allMatch((name) -> name.entity().equals(names.getFirst().entity()));
	}

	private static boolean isSame(Name one, Name other) {
		return one.entity().equals(other.entity()) && one.form().equals(other.form());
	}

	/**
	 * What somebody is called whose name the talk writes in another way, too. A single
	 * word in Latin script may be any other.
	 */
	private static List<Name> spelt(Entity person, String spelling, List<String> titles) {
		if (!ChineseForms.isChinese(spelling)) {
			return (spelling.indexOf(' ') > 0) ? List.of(new Name(spelling, person, NameKind.ALIAS, false, true))
					: List.of();
		}
		List<String> forms = ChineseForms.isFull(spelling) ? ChineseForms.of(spelling, titles) : List.of(spelling);
		return forms.stream()
			.filter((form) -> form.equals(spelling) || !LikelyChineseNames.isCommon(form))
			.map((form) -> new Name(form, person, NameKind.ALIAS, false, false))
			.toList();
	}

	private static List<Name> names(Entity person, List<String> titles) {
		String name = person.name();
		List<Name> names = new ArrayList<>();
		if (ChineseForms.isChinese(name)) {
			List<String> forms = ChineseForms.isFull(name) ? ChineseForms.of(name, titles) : List.of(name);
			forms.forEach((form) -> names
				.add(new Name(form, person, form.equals(name) ? NameKind.CANONICAL : NameKind.ALIAS, false, false)));
			return names;
		}
		String[] parts = name.split(" ");
		names.add(new Name(name, person, NameKind.CANONICAL, false, parts.length == 1));
		if (parts.length > 1) {
			addLatin(names, person, parts[0]);
			addLatin(names, person, parts[parts.length - 1]);
		}
		Nicknames.of(parts[0]).stream().sorted().forEach((nickname) -> addLatin(names, person, capitalised(nickname)));
		return names;
	}

	private static String capitalised(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private static void addLatin(List<Name> names, Entity person, String part) {
		if (part.length() >= SHORTEST_GIVEN_NAME && !WORDS.contains(part.toLowerCase(Locale.ROOT))
				&& names.stream().noneMatch((name) -> name.form().equals(part))) {
			names.add(new Name(part, person, NameKind.ALIAS, false, true));
		}
	}

}

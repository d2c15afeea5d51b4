package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.talkgraph.sound.Folded;
import org.talkgraph.source.DataFile;

/**
 * What a machine says for names that it translates word by word (Dream Machine as a
 * machine of dreams): any name all of whose words stand in a dictionary.
 */
final class Translations {

	private static final String WORDS = "Word";

	private static final String HEADS = "Head";

	private static final String MEANS = "WORD = TRANSLATION; TRANSLATION";

	private static final String KINDS = "Kind";

	private static final String MOST = "Most words";

	/** Words, in one piece or in capitals inside (DeepMind), and numbers. */
	private static final Pattern BETWEEN = Pattern
		.compile("[^\\p{Alnum}.]+|(?<=\\p{Lower})(?=\\p{Upper})|(?<=\\p{Alpha})(?=\\d)");

	private static final Pattern LATIN = Pattern.compile("[\\x20-\\x7E\u00B7]+");

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");

	private static final Pattern OF = Pattern.compile("(?<head>\\p{Alpha}+) of (?<rest>\\p{Lu}\\p{Alpha}+)");

	private static final Pattern WITH = Pattern
		.compile("(?<rest>\\p{Lu}\\p{Alpha}+(?: \\p{Lu}\\p{Alpha}+)?) (?<head>\\p{Alpha}+)");

	/** One character alone is said everywhere. */
	private static final int SHORTEST = 2;

	private static final char ORDINARY = '?';

	private static final char TELLING = '!';

	private final Map<String, List<String>> words = new HashMap<>();

	/** What says of a thing of a type which kind of thing it is. */
	private final Map<String, String> kinds = new HashMap<>();

	/** What names of organizations end in, in both languages. */
	private final Map<String, List<String>> heads = new HashMap<>();

	/** Words of which everybody speaks: with one of them a name may need support. */
	private final Set<String> ordinary = new HashSet<>();

	/** Names of more known words are not looked for. */
	private final int mostWords;

	/** Words of which nobody speaks: one of them is a name by itself. */
	private final Set<String> telling = new HashSet<>();

	/**
	 * A dictionary from its file.
	 * @throws IllegalArgumentException where a line is no word with translations
	 */
	Translations(DataFile file) {
		file.pairs(KINDS, "TYPE = WORD").forEach((kind) -> this.kinds.put(kind.left(), kind.right()));
		file.pairs(HEADS, MEANS).forEach((head) -> this.heads.put(head.left(), meanings(head.right())));
		file.pairs(WORDS, MEANS).forEach(this::add);
		this.mostWords = file.count(MOST);
	}

	private void add(DataFile.Pair pair) {
		char mark = pair.left().charAt(0);
		String word = Character.isLetter(mark) ? pair.left() : pair.left().substring(1);
		if (this.words.put(word, meanings(pair.right())) != null) {
			throw pair.entry().wrong(word, "each word once");
		}
		if (mark == ORDINARY) {
			this.ordinary.add(word);
		}
		else if (mark == TELLING) {
			this.telling.add(word);
		}
	}

	private static List<String> meanings(String list) {
		return List.of(list.split("\\s*;\\s*"));
	}

	/**
	 * What becomes of the names in Latin letters: only forms that no other entity has.
	 * @param names by folded form
	 */
	List<Name> of(Map<String, List<Name>> names) {
		Map<String, List<Name>> made = new LinkedHashMap<>();
		for (List<Name> same : names.values()) {
			same.stream()
				.filter((name) -> !name.isHeard() && name.entity().type() != EntityType.PERSON)
				.flatMap((name) -> Stream.concat(of(name).stream(), halfTranslated(name)))
				.filter((name) -> !names.containsKey(Folded.key(name.form())))
				.forEach((name) -> made.computeIfAbsent(Folded.key(name.form()), (key) -> new ArrayList<>()).add(name));
		}
		return made.values()
			.stream()
			.filter((all) -> all.stream().map((name) -> name.entity().key()).distinct().count() == 1)
			.map(List::getFirst)
			.toList();
	}

	private List<Name> of(Name name) {
		if (!LATIN.matcher(name.form()).matches()) {
			return List.of();
		}
		List<String> parts = Arrays.stream(BETWEEN.split(name.form()))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.toList();
		List<String> known = parts.stream().filter(this.words::containsKey).toList();
		if (known.isEmpty() || known.size() > this.mostWords
				|| (known.size() == 1 && !isAlone(name, known.getFirst()))) {
			return List.of();
		}
		boolean told = known.stream().anyMatch(this.telling::contains);
		boolean weak = name.weak() || (!told && (known.size() == 1 || isSaidAnyway(known, name.entity().type())));
		List<String> forms = forms(parts);
		// of two words in less than four characters one is so short that it is part of
		// others
		Stream<Name> names = forms.stream()
			.map((form) -> name(form, name, weak || (!told && form.length() < 2 * known.size())));
		return ((parts.size() > 1) ? names : Stream.concat(names, ofKind(forms, name))).toList();
	}

	/** An organization's name of which only what it is is said in Chinese. */
	private Stream<Name> halfTranslated(Name name) {
		Matcher of = OF.matcher(name.form());
		Matcher with = WITH.matcher(name.form());
		if (name.entity().type() != EntityType.ORGANIZATION || name.weak() || !(of.matches() || with.matches())) {
			return Stream.of();
		}
		Matcher parts = of.matches() ? of : with;
		return this.heads.getOrDefault(parts.group("head"), List.of())
			.stream()
			.map((head) -> name(parts.group("rest") + head, name, false));
	}

	/**
	 * Whether words follow each other in ordinary speech too: what begins with a word of
	 * which everybody speaks (open a clip), or what is no model with one (reflect on AI,
	 * data of bridges).
	 */
	private boolean isSaidAnyway(List<String> known, EntityType type) {
		return this.ordinary.contains(known.getFirst())
				|| (type != EntityType.MODEL && known.stream().anyMatch(this.ordinary::contains));
	}

	/** Whether a name of one word is looked for in its translations. */
	private boolean isAlone(Name name, String word) {
		return this.kinds.containsKey(name.entity().type().label()) && !this.ordinary.contains(word);
	}

	private Stream<Name> ofKind(List<String> forms, Name name) {
		String kind = this.kinds.get(name.entity().type().label());
		// whoever says the company after a word mostly means another one
		boolean weak = name.entity().type() == EntityType.ORGANIZATION;
		return forms.stream().map((form) -> name(form + kind, name, weak));
	}

	private List<String> forms(List<String> parts) {
		List<String> forms = List.of("");
		for (String part : parts) {
			List<String> meanings = NUMBER.matcher(part).matches() ? List.of(part)
					: this.words.getOrDefault(part, List.of());
			forms = forms.stream().flatMap((form) -> meanings.stream().map(form::concat)).toList();
		}
		return forms.stream().filter((form) -> form.length() >= SHORTEST).toList();
	}

	private static Name name(String form, Name original, boolean weak) {
		return new Name(form, original.entity(), NameKind.WORD_FOR_WORD, weak, false);
	}

}

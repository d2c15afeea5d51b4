package org.talkgraph.roster;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.mention.Mention;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.NameShape;

/**
 * Finds Chinese names of people after the cues that introduce them. Since nothing marks a
 * name, all must fit: the family name, characters that given names are made of, and where
 * the name begins and ends.
 */
final class ChineseNames {

	private static final DataFile FILE = DataFile.beside(ChineseNames.class, "names-zh.txt");

	private static final Set<String> PLAIN = Set.copyOf(FILE.words("plain"));

	private static final String NOT_GIVEN = String.join("", FILE.words("not in a given name"));

	private static final String NOT_AT_END = String.join("", FILE.words("not at the end"));

	private static final String UNSURE_FAMILY = String.join("", FILE.words("unsure family name"));

	private static final List<String> BEFORE = FILE.words("before");

	private static final List<String> AFTER = FILE.words("after");

	private static final Lookout TITLED = Lookout.of("(?:(?<![\\p{IsHan}])|" + either("lead")
			+ ")(?<form>(?<family>\\p{IsHan})(?:" + String.join("|", ChineseForms.TITLES) + "))", FILE.words("lead"),
			ChineseForms.TITLES);

	/** Anywhere, with the titles that are no part of other words. */
	private static final Lookout CLEARLY_TITLED = Lookout
		.of("(?<form>(?<family>\\p{IsHan})(?:" + either("clear title") + "))", List.of(), FILE.words("clear title"));

	private static final String NO_FAMILY = String.join("", FILE.words("not before a title"));

	/** So often is said who is there, by a form of address alone. */
	static final int OFTEN = 3;

	/** What is no usual family name has to be said more often. */
	private static final int VERY_OFTEN = 5;

	/** Between the names of a list. */
	private static final Pattern AND = Pattern.compile(either("and"));

	/** "I am" and a short form of address: the form has to be used by others too. */
	private static final Pattern CALLED = Pattern
		.compile(Beginnings.ahead(FILE.words("called")) + "(?:" + either("called") + ")(?<form>(?:"
				+ String.join("|", ChineseForms.PREFIXES) + ")\\p{IsHan}{1,2})(?![\\p{L}\\p{N}])");

	private static final int LONGEST = 4;

	/**
	 * What stands so often in the dictionary's corpus is a word, whatever it looks like.
	 */
	private static final int COMMON = 20;

	private final String text;

	private final Set<Integer> knownStarts = new HashSet<>();

	private final Set<Integer> knownEnds = new HashSet<>();

	/**
	 * @param text in simplified script
	 * @param known mentions in it: a name may begin and end beside them
	 */
	ChineseNames(String text, List<Mention> known) {
		this.text = text;
		for (Mention mention : known) {
			this.knownStarts.add(mention.span().start());
			this.knownEnds.add(mention.span().end());
		}
	}

	private static String either(String section) {
		return String.join("|", FILE.words(section));
	}

	/** Whether a form is an ordinary word. */
	static boolean isPlain(String form) {
		return PLAIN.contains(form) || ChineseForms.isTitle(form);
	}

	/** Whether the dictionary has it as a word that is said often. */
	static boolean isCommon(String form) {
		return ChineseWords.frequency(form) >= COMMON;
	}

	/** Whether what looks like a full name is a word, or begins or ends as words do. */
	static boolean isWord(String name) {
		return isPlain(name) || isCommon(name) || NOT_AT_END.indexOf(name.charAt(name.length() - 1)) >= 0
				|| (name.length() > 2 && isPlain(name.substring(0, 2)));
	}

	/**
	 * The names that stand where a cue leads one to expect a name, in the order found.
	 */
	Set<String> find() {
		Set<String> found = new LinkedHashSet<>();
		Map<ChineseCue, Matcher> matchers = new IdentityHashMap<>();
		for (int i = 0; i < this.text.length(); i++) {
			for (ChineseCue cue : ChineseCue.beginningWith(this.text.charAt(i))) {
				Matcher before = matchers.computeIfAbsent(cue, this::matcher).region(i, this.text.length());
				if (before.lookingAt()) {
					addAfter(cue, before.end(), found);
				}
			}
		}
		found.addAll(titled());
		found.addAll(called());
		return found;
	}

	/** Family names with a title that are said more than once, where a clause begins. */
	private List<String> titled() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Matcher matcher = TITLED.in(this.text);
		for (int from = 0; TITLED.find(matcher, this.text, from); from = matcher.end()) {
			if (NameShape.isFamilyName(matcher.group("family"))) {
				counts.merge(matcher.group("form"), 1, Integer::sum);
			}
		}
		Set<String> titled = new LinkedHashSet<>(clearlyTitled());
		counts.entrySet().stream().filter((form) -> form.getValue() > 1).map(Map.Entry::getKey).forEach(titled::add);
		return List.copyOf(titled);
	}

	/** Forms of address that are said so often that somebody must be called so. */
	private List<String> clearlyTitled() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Matcher matcher = CLEARLY_TITLED.in(this.text);
		for (int from = 0; CLEARLY_TITLED.find(matcher, this.text, from); from = matcher.end()) {
			String family = matcher.group("family");
			if (NO_FAMILY.indexOf(family.charAt(0)) < 0) {
				counts.merge(matcher.group("form"), NameShape.isFamilyName(family) ? VERY_OFTEN - OFTEN + 1 : 1,
						(before, one) -> before + 1);
			}
		}
		return counts.entrySet()
			.stream()
			.filter((form) -> form.getValue() >= VERY_OFTEN)
			.map(Map.Entry::getKey)
			.toList();
	}

	private List<String> called() {
		Set<String> forms = new LinkedHashSet<>();
		Matcher matcher = CALLED.matcher(this.text);
		while (matcher.find()) {
			String form = matcher.group("form");
			if (!isPlain(form) && this.text.indexOf(form) != this.text.lastIndexOf(form)) {
				forms.add(form);
			}
		}
		return List.copyOf(forms);
	}

	private Matcher matcher(ChineseCue cue) {
		return cue.before().matcher(this.text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	private void addAfter(ChineseCue cue, int from, Set<String> found) {
		int last = cue.apart() ? Math.min(this.text.length(), from + ChineseCue.LONGEST_BETWEEN) : from + 1;
		for (int i = from; i < last && !ChineseClause.endsAt(this.text, i); i++) {
			int end = (i == from || mayBegin(i)) ? nameEnd(i, i == from) : i;
			if (end > i && cue.after().matcher(this.text).region(end, this.text.length()).lookingAt()) {
				found.add(ChineseForms.withoutTitle(this.text.substring(i, end)));
				addListed(end, found);
				return;
			}
		}
	}

	/** The names after this one, where it is the first of a list. */
	private void addListed(int from, Set<String> found) {
		Matcher and = AND.matcher(this.text).region(from, this.text.length());
		int end = and.lookingAt() ? nameEnd(and.end(), true) : from;
		while (and.lookingAt() && end > and.end()) {
			found.add(ChineseForms.withoutTitle(this.text.substring(and.end(), end)));
			and.region(end, this.text.length());
			end = and.lookingAt() ? nameEnd(and.end(), true) : end;
		}
	}

	/** Whether a name may begin here, behind something else than its cue. */
	private boolean mayBegin(int index) {
		return !Character.isIdeographic(this.text.charAt(index - 1)) || this.knownEnds.contains(index)
				|| BEFORE.stream().anyMatch((word) -> this.text.startsWith(word, index - word.length()));
	}

	/**
	 * Where the name that begins here ends, with its title; the index itself for none.
	 * @param near whether the cue stands right before it
	 */
	private int nameEnd(int index, boolean near) {
		if (index > 0 && index < this.text.length() && this.text.charAt(index) == this.text.charAt(index - 1)) {
			// said twice, as "thanks" is: no family name
			return index;
		}
		for (int length = Math.min(LONGEST, this.text.length() - index); length >= 1; length--) {
			String name = this.text.substring(index, index + length);
			String title = ChineseForms.titleAt(this.text, index + length);
			boolean family = !title.isEmpty() && length <= 2 && NameShape.isFamilyName(name);
			boolean full = length > 1 && isName(name, near || !title.isEmpty())
					&& (!title.isEmpty() || endsAt(index + length));
			if (family || full) {
				return index + length + title.length();
			}
		}
		return index;
	}

	/**
	 * Whether characters may be a full name.
	 * @param near whether a cue stands right beside it
	 */
	static boolean isName(String name, boolean near) {
		if (!name.chars().allMatch(Character::isIdeographic) || !ChineseForms.isFull(name)) {
			return false;
		}
		String given = name.substring(NameShape.familyNameLength(name));
		return !isWord(name) && !isPlain(given) && given.chars().noneMatch((c) -> NOT_GIVEN.indexOf(c) >= 0)
				&& (near || UNSURE_FAMILY.indexOf(name.charAt(0)) < 0);
	}

	/** Whether a name may end before this character. */
	boolean endsAt(int index) {
		return index >= this.text.length() || !Character.isLetterOrDigit(this.text.charAt(index))
				|| this.knownStarts.contains(index)
				|| AFTER.stream().anyMatch((word) -> this.text.startsWith(word, index));
	}

}

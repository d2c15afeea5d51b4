package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.sound.Folded;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Reads the version that is said after the name of a model's family: in digits or
 * numerals, with a point, with or without a mark. A number that counts or measures
 * something is none.
 */
final class SpokenVersion {

	private static final DataFile FILE = DataFile.beside(SpokenVersion.class, "versions.txt");

	private static final Map<Character, Character> NUMERALS = numerals();

	private static final Set<String> POINTS = Set.copyOf(FILE.words("point"));

	private static final Set<String> MARKS = Set.copyOf(FILE.words("mark"));

	private static final Set<String> BARE = Set.copyOf(FILE.words("bare"));

	private static final Map<Character, List<String>> MEASURES = measures("measure");

	private static final Map<Character, List<String>> COUNTED = measures("measure after a numeral");

	private static final Map<Character, List<String>> OTHERS = measures("counted");

	private static final List<String> KINDS = FILE.words("kind");

	private static final Map<String, String> WORDS = wordsForNumbers();

	/** Versions of more digits are years, sizes or counts. */
	private static final int MOST_DIGITS = 2;

	private final KnowledgeBase knowledge;

	SpokenVersion(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/**
	 * The hit with the version after it, or the hit itself where none follows.
	 * @param limit where the version has to end
	 */
	Hit extend(String text, Hit hit, int limit) {
		Hit refined = refine(text, hit);
		if (refined != hit) {
			return (refined.span().end() <= limit) ? refined : hit;
		}
		if (hit.names().stream().noneMatch((name) -> isFamily(name.entity()))) {
			return hit;
		}
		return version(text, hit.span().end()).filter((version) -> version.end() <= limit)
			.map((version) -> extended(hit, version))
			.orElse(hit);
	}

	/**
	 * Whether a name without a version may end before an index: at the end of a word, or
	 * before a size such as "70B".
	 */
	static boolean mayEndAt(String text, int index) {
		if (Latin.endsWord(text, index) || Latin.isPlural(text, index)) {
			return true;
		}
		int end = number(text, index, new StringBuilder());
		return end > index && isMeasured(MEASURES, text, end) && Character.isLetter(text.charAt(end));
	}

	/**
	 * A version that is known, when a point and a further number follow: Llama 3, point
	 * one.
	 */
	private Hit refine(String text, Hit hit) {
		StringBuilder minor = new StringBuilder();
		int end = is(POINTS, text, hit.span().end()) ? number(text, hit.span().end() + 1, minor) : 0;
		if (minor.isEmpty() || minor.length() > MOST_DIGITS || isMeasured(MEASURES, text, end)
				|| !Latin.endsWord(text, end)) {
			return hit;
		}
		List<Name> names = new ArrayList<>();
		for (Name name : hit.names()) {
			String family = name.entity().family();
			if (family != null && Character.isDigit(name.entity().name().charAt(name.entity().name().length() - 1))) {
				names.add(new Name(name.form() + "." + minor, refined(name.entity(), family, minor.toString()),
						name.kind(), name.weak(), false));
			}
		}
		return names.isEmpty() ? hit : new Hit(new Span(hit.span().start(), end), names);
	}

	private Entity refined(Entity version, String family, String minor) {
		String name = version.name() + "." + minor;
		return this.knowledge.names(name)
			.stream()
			.map(Name::entity)
			.filter((entity) -> family.equals(entity.family()))
			.findFirst()
			.orElseGet(() -> Entity.refinementOf(version, name));
	}

	/** A model that is itself no version of another. */
	static boolean isFamily(Entity entity) {
		return entity.type() == EntityType.MODEL && entity.family() == null;
	}

	private Hit extended(Hit hit, Version version) {
		List<Name> names = new ArrayList<>();
		for (Name name : hit.names()) {
			if (isFamily(name.entity())) {
				names.add(new Name(name.form() + version.number(), entity(name.entity(), version.number()), name.kind(),
						name.weak(), false));
			}
		}
		return new Hit(new Span(hit.span().start(), version.end()), names);
	}

	private Entity entity(Entity family, String version) {
		return known(family, version).or(() -> version.contains(".") ? Optional.empty() : known(family, version + ".0"))
			.orElseGet(() -> Entity.versionOf(family, version));
	}

	record Version(String number, int end) {
	}

	private static Optional<Version> version(String text, int after) {
		int i = skipSeparators(text, after);
		for (String kind : KINDS) {
			if (text.startsWith(kind, i)) {
				return inDigits(text, skipSeparators(text, i + kind.length()));
			}
		}
		Optional<Version> word = inWords(text, i);
		if (word.isPresent()) {
			return word;
		}
		if (i < text.length() && (text.charAt(i) == 'v' || text.charAt(i) == 'V')) {
			i++;
		}
		StringBuilder number = new StringBuilder();
		int end = number(text, i, number);
		if (number.isEmpty() || number.length() > MOST_DIGITS) {
			return Optional.empty();
		}
		boolean numeral = !Character.isDigit(text.charAt(i));
		boolean bare = end == i + 1 && numeral;
		if (is(POINTS, text, end)) {
			StringBuilder minor = new StringBuilder();
			int minorEnd = number(text, end + 1, minor);
			if (!minor.isEmpty() && minor.length() <= MOST_DIGITS) {
				number.append('.').append(minor);
				end = minorEnd;
				bare = false;
			}
		}
		boolean marked = is(MARKS, text, end);
		if (bare && !marked && !BARE.contains(text.substring(i, end))) {
			return Optional.empty();
		}
		if (marked) {
			return Optional.of(new Version(number.toString(), end + 1));
		}
		boolean measured = isMeasured(MEASURES, text, end) || (numeral && isMeasured(COUNTED, text, end));
		return (measured || !Latin.endsWord(text, end)) ? Optional.empty()
				: Optional.of(new Version(number.toString(), end));
	}

	private static int skipSeparators(String text, int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) != '\n' && Folded.isSeparator(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** A version with a point, as it may stand after a word for the kind of thing. */
	static Optional<Version> inDigits(String text, int from) {
		StringBuilder number = new StringBuilder();
		int end = number(text, from, number);
		StringBuilder minor = new StringBuilder();
		int minorEnd = is(POINTS, text, end) ? number(text, end + 1, minor) : end;
		boolean fits = !number.isEmpty() && number.length() <= MOST_DIGITS && !minor.isEmpty()
				&& minor.length() <= MOST_DIGITS && !isMeasured(MEASURES, text, minorEnd)
				&& Latin.endsWord(text, minorEnd);
		return fits ? Optional.of(new Version(number.append('.').append(minor).toString(), minorEnd))
				: Optional.empty();
	}

	private static Optional<Version> inWords(String text, int from) {
		if (from >= text.length() || !Character.isLetter(text.charAt(from)) || !Latin.is(text.charAt(from))) {
			return Optional.empty();
		}
		return WORDS.entrySet()
			.stream()
			.filter((word) -> text.regionMatches(true, from, word.getKey(), 0, word.getKey().length()))
			.filter((word) -> isHan(text, from + word.getKey().length()))
			.map((word) -> new Version(word.getValue(), from + word.getKey().length()))
			.findFirst();
	}

	private static boolean isHan(String text, int index) {
		int next = (index < text.length() && text.charAt(index) == ' ') ? index + 1 : index;
		return next < text.length() && Character.isIdeographic(text.charAt(next)) && !isMeasured(COUNTED, text, index)
				&& !isMeasured(MEASURES, text, index);
	}

	/** A further version of a family that is known, in digits: "GPT 3.5 and 4". */
	Optional<Mention> further(String text, int from, Entity family, boolean pointed) {
		Optional<Version> version = inDigits(text, from);
		if (version.isEmpty() && !pointed) {
			StringBuilder number = new StringBuilder();
			int end = digits(text, from, number);
			if (number.length() == 1 && !isMeasured(MEASURES, text, end) && !is(POINTS, text, end)
					&& Latin.endsWord(text, end)) {
				version = Optional.of(new Version(number.toString(), end));
			}
		}
		return version.filter((found) -> !isMeasured(OTHERS, text, found.end()))
			.flatMap((found) -> known(family, found.number()).map((entity) -> {
				Span span = new Span(from, found.end());
				return new Mention(span, span.of(text), FurtherVersions.RULE,
						List.of(new Name(span.of(text), entity, NameKind.ALIAS, false, false)));
			}));
	}

	private static int digits(String text, int from, StringBuilder number) {
		int i = from;
		while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
			number.append(text.charAt(i++));
		}
		return i;
	}

	private Optional<Entity> known(Entity family, String version) {
		return this.knowledge.names(family.name() + version)
			.stream()
			.map(Name::entity)
			.filter((entity) -> family.key().equals(entity.family()))
			.findFirst();
	}

	/** Whether a measure stands after a number, with at most a space between. */
	private static boolean isMeasured(Map<Character, List<String>> measures, String text, int end) {
		int next = (end < text.length() && text.charAt(end) == ' ') ? end + 1 : end;
		return next < text.length() && measures.getOrDefault(text.charAt(next), List.of())
			.stream()
			.anyMatch((measure) -> text.startsWith(measure, next) && Latin.endsWord(text, next + measure.length()));
	}

	private static Map<Character, List<String>> measures(String section) {
		return FILE.words(section).stream().collect(Collectors.groupingBy((word) -> word.charAt(0)));
	}

	private static int number(String text, int from, StringBuilder number) {
		int i = from;
		while (i < text.length()) {
			char c = text.charAt(i);
			char digit = (c >= '0' && c <= '9') ? c : NUMERALS.getOrDefault(c, ' ');
			if (digit == ' ') {
				return i;
			}
			number.append(digit);
			i++;
		}
		return i;
	}

	private static boolean is(Set<String> set, String text, int index) {
		return index < text.length() && set.contains(String.valueOf(text.charAt(index)));
	}

	private static Map<String, String> wordsForNumbers() {
		Map<String, String> words = new HashMap<>();
		for (DataFile.Entry entry : FILE.section("word")) {
			String[] sides = entry.text().split("\\s*=\\s*");
			if (sides.length != 2) {
				throw entry.wrong(entry.text(), "'word = digit'");
			}
			words.put(sides[0], sides[1]);
		}
		return Map.copyOf(words);
	}

	private static Map<Character, Character> numerals() {
		Map<Character, Character> numerals = new HashMap<>();
		for (DataFile.Entry entry : FILE.section("numeral")) {
			String[] sides = entry.text().split("\\s*=\\s*");
			if (sides.length != 2 || sides[0].length() != 1 || sides[1].length() != 1) {
				throw entry.wrong(entry.text(), "'numeral = digit'");
			}
			numerals.put(sides[0].charAt(0), sides[1].charAt(0));
		}
		return Map.copyOf(numerals);
	}

}

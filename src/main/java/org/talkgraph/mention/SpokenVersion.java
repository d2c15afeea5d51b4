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
		if (Latin.endsWord(text, index)) {
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
		return this.knowledge.names(family.name() + version)
			.stream()
			.map(Name::entity)
			.filter((entity) -> family.key().equals(entity.family()))
			.findFirst()
			.orElseGet(() -> Entity.versionOf(family, version));
	}

	private record Version(String number, int end) {
	}

	private static Optional<Version> version(String text, int after) {
		int i = after;
		while (i < text.length() && text.charAt(i) != '\n' && Folded.isSeparator(text.charAt(i))) {
			i++;
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

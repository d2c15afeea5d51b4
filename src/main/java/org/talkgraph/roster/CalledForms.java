package org.talkgraph.roster;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.NameShape;

/**
 * Finds Chinese forms of address of whose bearers the full name need not be said: they
 * are said so often, or so, that somebody must be called so.
 */
final class CalledForms {

	private static final DataFile FILE = DataFile.beside(CalledForms.class, "names-zh.txt");

	/** A family name with a title, where a clause begins. */
	private static final Lookout TITLED = Lookout.of("(?:(?<![\\p{IsHan}])|" + either("lead")
			+ ")(?<form>(?<family>\\p{IsHan})(?:" + String.join("|", ChineseForms.TITLES) + "))", FILE.words("lead"),
			ChineseForms.TITLES);

	/** Anywhere, with the titles that are no part of other words. */
	private static final Lookout CLEARLY_TITLED = Lookout
		.of("(?<form>(?<family>\\p{IsHan})(?:" + either("clear title") + "))", List.of(), FILE.words("clear title"));

	private static final String NO_FAMILY = String.join("", FILE.words("not before a title"));

	/** So often is said who is there, by a form of address alone. */
	static final int OFTEN = FILE.count("often");

	/** What is no usual family name has to be said more often. */
	private static final int VERY_OFTEN = FILE.count("very often");

	/** "I am" and a short form of address. */
	private static final Pattern CALLED = Pattern
		.compile(Beginnings.ahead(FILE.words("called")) + "(?:" + either("called") + ")(?<form>(?:"
				+ String.join("|", ChineseForms.PREFIXES) + ")\\p{IsHan}{1,2})(?![\\p{L}\\p{N}])");

	/** Where one of these forms may begin. */
	private static final String PREFIX_STARTS = ChineseForms.PREFIXES.stream()
		.map((prefix) -> prefix.substring(0, 1))
		.collect(Collectors.joining());

	private CalledForms() {
	}

	private static String either(String section) {
		return String.join("|", FILE.words(section));
	}

	/**
	 * The forms of a text in simplified script, in the order found.
	 */
	static Set<String> in(String text) {
		Set<String> forms = new LinkedHashSet<>();
		addOften(clearlyTitled(text), forms);
		titled(text).forEach((form, times) -> {
			if (times > 1) {
				forms.add(form);
			}
		});
		addCalled(text, forms);
		return forms;
	}

	/** How often a clause begins with a usual family name and a title. */
	private static Map<String, Integer> titled(String text) {
		Map<String, Integer> times = new LinkedHashMap<>();
		Matcher matcher = TITLED.in(text);
		for (int from = 0; TITLED.find(matcher, text, from); from = matcher.end()) {
			if (NameShape.isFamilyName(matcher.group("family"))) {
				times.merge(matcher.group("form"), 1, Integer::sum);
			}
		}
		return times;
	}

	/** How often a character and a title that is no part of another word are said. */
	private static Map<String, Integer> clearlyTitled(String text) {
		Map<String, Integer> times = new LinkedHashMap<>();
		Matcher matcher = CLEARLY_TITLED.in(text);
		for (int from = 0; CLEARLY_TITLED.find(matcher, text, from); from = matcher.end()) {
			if (NO_FAMILY.indexOf(matcher.group("family").charAt(0)) < 0) {
				times.merge(matcher.group("form"), 1, Integer::sum);
			}
		}
		return times;
	}

	private static void addOften(Map<String, Integer> times, Set<String> forms) {
		times.forEach((form, number) -> {
			if (number >= (NameShape.isFamilyName(form.substring(0, 1)) ? OFTEN : VERY_OFTEN)) {
				forms.add(form);
			}
		});
	}

	/** What somebody says that he is called, where others call him so too. */
	private static void addCalled(String text, Set<String> forms) {
		Map<String, Integer> times = new LinkedHashMap<>();
		Matcher matcher = CALLED.matcher(text);
		while (matcher.find()) {
			if (!LikelyChineseNames.isPlain(matcher.group("form"))) {
				times.put(matcher.group("form"), 0);
			}
		}
		if (!times.isEmpty()) {
			count(times, text);
			times.entrySet().stream().filter((said) -> said.getValue() > 1).map(Map.Entry::getKey).forEach(forms::add);
		}
	}

	/** How often each of some forms is said, also inside of a longer one. */
	private static void count(Map<String, Integer> times, String text) {
		int longest = times.keySet().stream().mapToInt(String::length).max().orElse(0);
		int shortest = times.keySet().stream().mapToInt(String::length).min().orElse(0);
		for (int i = 0; i < text.length(); i++) {
			if (PREFIX_STARTS.indexOf(text.charAt(i)) >= 0) {
				for (int end = i + shortest; end <= Math.min(text.length(), i + longest); end++) {
					times.computeIfPresent(text.substring(i, end), (form, number) -> number + 1);
				}
			}
		}
	}

}

package org.talkgraph.roster;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * A phrase with a name in it, and what its speaker does by saying the name.
 *
 * @param pattern with the group {@code name}, around one name or a list of them
 * @param firstWords one of which every such phrase begins with; empty where it may begin
 * otherwise
 * @param atName whether such a phrase begins with the name
 */
record NameCue(NameUse use, Pattern pattern, Set<String> firstWords, boolean atName) {

	private static final String GROUP = "name";

	/**
	 * A cue of a data file.
	 * @param expanded the entry's text, without references to other sections
	 * @throws IllegalArgumentException where the entry is no pattern with one name
	 */
	static NameCue of(NameUse use, DataFile.Entry entry, String expanded) {
		String list = LatinNames.NAME + "(?:(?:" + LatinCues.AND + "|,\\s)" + LatinNames.NAME + "){0,6}";
		String regex = expanded.replace("'", "(?:['\u2019\u2018]|&#39;)")
			.replace(" ", "\\s")
			.replace("{names}", group(list))
			.replace("{name}", group(LatinNames.NAME));
		if (!regex.contains("(?<" + GROUP + ">")) {
			throw entry.wrong(entry.text(), "a pattern with {name} or {names}");
		}
		// a cue that begins with a word does not begin inside one
		String boundary = Character.isLetter(expanded.charAt(0))
				? Beginnings.ahead(List.of(expanded)) + "(?<![\\p{IsLatin}])" : "";
		return new NameCue(use, Patterns.compile(entry, boundary + regex), Patterns.firstWords(expanded),
				expanded.startsWith("{name"));
	}

	private static String group(String name) {
		return "(?-i:" + LatinCues.TITLE + "(?<" + GROUP + ">" + name + "))";
	}

	/** Whether a sentence with these words, in lower case, may hold this phrase. */
	boolean mayBeIn(Set<String> words) {
		return this.firstWords.isEmpty() || this.firstWords.stream().anyMatch(words::contains);
	}

	/** Where the name, or the list of names, stands in what a matcher has found. */
	static Span names(Matcher found) {
		return new Span(found.start(GROUP), found.end(GROUP));
	}

}

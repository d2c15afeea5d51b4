package org.talkgraph.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * A phrase with a name in it, and what its speaker does by saying the name.
 *
 * @param pattern with the group {@code name}, around one name or a list of them
 */
record NameCue(NameUse use, Pattern pattern) {

	static final String GROUP = "name";

	/**
	 * A cue of a data file.
	 * @param name the regular expression of a name, case-sensitive
	 * @throws IllegalArgumentException where the entry is no pattern with one name
	 */
	static NameCue of(NameUse use, DataFile.Entry entry, String expanded, String name) {
		String list = name + "(?:(?:,?\\s(?:and|or|&)\\s|,\\s)" + name + "){0,6}";
		String regex = expanded.replace("'", "(?:['\u2019\u2018]|&#39;)")
			.replace(" ", "\\s")
			.replace("{names}", group(list))
			.replace("{name}", group(name));
		if (!regex.contains("(?<" + GROUP + ">")) {
			throw entry.wrong(entry.text(), "a pattern with {name} or {names}");
		}
		// a cue that begins with a word does not begin inside one
		String boundary = Character.isLetter(expanded.charAt(0)) ? "(?<![\\p{IsLatin}])" : "";
		return new NameCue(use, Patterns.compile(entry, boundary + regex));
	}

	private static String group(String name) {
		return "(?-i:(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\\.?\\s)?(?<" + GROUP + ">" + name + "))";
	}

	/** A matcher over one sentence of a text. */
	Matcher matcher(CharSequence text, Span sentence) {
		return this.pattern.matcher(text).region(sentence.start(), sentence.end());
	}

}

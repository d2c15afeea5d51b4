package org.talkgraph.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.talkgraph.source.DataFile;

/** Regular expressions out of data files. */
final class Patterns {

	/** Alternatives without groups of their own, one of which must be there. */
	private static final Pattern FIRST_GROUP = Pattern.compile("\\(\\?:([^()]*)\\)(?![?*{])");

	/** A word of which nothing is optional. */
	private static final Pattern FIRST_WORD = Pattern.compile("([a-z]+)(?:[ ',.]|\\\\b|\\(\\?:[ ,]|$)");

	private Patterns() {
	}

	/**
	 * A pattern without regard to case.
	 * @throws IllegalArgumentException where it is none: file, line and what is wrong
	 */
	static Pattern compile(DataFile.Entry entry, String regex) {
		try {
			return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
		}
		catch (PatternSyntaxException ex) {
			throw entry.wrong(entry.text(), "a regular expression: " + ex.getDescription());
		}
	}

	/**
	 * What fits one of the phrases of a section, without regard to case, where no Latin
	 * word goes on before it; an apostrophe may be written in any way.
	 */
	static Pattern either(DataFile file, String section) {
		List<String> phrases = file.words(section);
		String words = String.join("|", phrases).replace("'", "(?:['\u2019]|&#39;)").replace(" ", "\\s");
		return Pattern.compile(Beginnings.ahead(phrases) + "(?<![\\p{IsLatin}])(?:" + words + ")",
				Pattern.CASE_INSENSITIVE);
	}

	/**
	 * The words with one of which everything that fits a pattern begins, in lower case;
	 * empty where they cannot be told from a first look at it.
	 */
	static Set<String> firstWords(String pattern) {
		Matcher group = FIRST_GROUP.matcher(pattern);
		String first = group.lookingAt() ? group.group(1) : pattern;
		Set<String> words = new HashSet<>();
		for (String alternative : (group.lookingAt() ? first.split("\\|") : new String[] { first })) {
			Matcher word = FIRST_WORD.matcher(alternative);
			if (!word.lookingAt()) {
				return Set.of();
			}
			words.add(word.group(1));
		}
		return Set.copyOf(words);
	}

}

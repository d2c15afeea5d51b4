package org.talkgraph.roster;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * With which characters a place may begin that fits a pattern: alternatives and optional
 * groups of literal characters are understood, also behind what only looks around;
 * whatever else may begin with any.
 */
final class FirstCharacters {

	/** How a group begins, named or not. */
	private static final Pattern GROUP = Pattern.compile("\\((?:\\?:|\\?<\\p{Alpha}\\p{Alnum}*>|(?!\\?))");

	private static final Pattern LOOKS_AROUND = Pattern.compile("\\(\\?<?[=!]");

	private static final String QUANTIFIERS = "?*+{";

	private static final String SPECIAL = "\\[]().^$|?*+{}";

	private final String pattern;

	private final BitSet characters = new BitSet();

	private FirstCharacters(String pattern) {
		this.pattern = pattern;
	}

	/** The characters; empty where it may be any. */
	static BitSet of(String pattern) {
		FirstCharacters first = new FirstCharacters(pattern);
		return (PatternParts.alternatives(pattern).size() == 1 && first.read()) ? first.characters : new BitSet();
	}

	/**
	 * What looks ahead for the beginning of one of these patterns, so that most places
	 * are seen to fit none at once; empty where they may begin with any character.
	 */
	static String ahead(List<String> patterns) {
		BitSet all = new BitSet();
		for (String pattern : patterns) {
			BitSet characters = of(pattern);
			if (characters.isEmpty()) {
				return "";
			}
			all.or(characters);
		}
		return "(?=[" + all.stream().mapToObj("\\x{%x}"::formatted).collect(Collectors.joining()) + "])";
	}

	private boolean read() {
		int index = behindLookingAround(0);
		Matcher group = GROUP.matcher(this.pattern);
		while (group.region(index, this.pattern.length()).lookingAt()) {
			int end = PatternParts.behind(this.pattern, index);
			if (!addAll(group.end(), end - 1) || next(end) == '*' || this.pattern.startsWith("{0", end)) {
				return false;
			}
			if (next(end) != '?') {
				return true;
			}
			index = behindLookingAround(end + 1);
		}
		return add(this.pattern.substring(index));
	}

	/** Where that ends which takes up no character. */
	private int behindLookingAround(int from) {
		int index = from;
		Matcher around = LOOKS_AROUND.matcher(this.pattern);
		while (true) {
			int end = index;
			if (this.pattern.startsWith("\\b", index)) {
				end = index + 2;
			}
			else if (around.region(index, this.pattern.length()).lookingAt()) {
				end = PatternParts.behind(this.pattern, index);
			}
			if (end == index || QUANTIFIERS.indexOf(next(end)) >= 0) {
				return index;
			}
			index = end;
		}
	}

	private char next(int index) {
		return (index < this.pattern.length()) ? this.pattern.charAt(index) : ' ';
	}

	/** Adds the alternatives inside of a group, if all of them are understood. */
	private boolean addAll(int start, int end) {
		if (next(end) != ')') {
			return false;
		}
		for (String alternative : PatternParts.alternatives(this.pattern.substring(start, end))) {
			BitSet first = of(alternative);
			if (first.isEmpty()) {
				return false;
			}
			this.characters.or(first);
		}
		return true;
	}

	/** Whether these characters begin with a literal one that has to be there. */
	private boolean add(String literal) {
		boolean certain = !literal.isEmpty() && SPECIAL.indexOf(literal.charAt(0)) < 0
				&& (literal.length() == 1 || "?*{".indexOf(literal.charAt(1)) < 0);
		if (certain) {
			this.characters.set(literal.charAt(0));
		}
		return certain;
	}

}

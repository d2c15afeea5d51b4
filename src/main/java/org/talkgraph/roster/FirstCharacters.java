package org.talkgraph.roster;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * With which characters a place may begin that fits a pattern: alternatives and optional
 * groups of literal characters are understood, whatever else may begin with any.
 */
final class FirstCharacters {

	private static final String GROUP = "(?:";

	private static final String SPECIAL = "\\[]().^$|?*+{}";

	private final String pattern;

	private final BitSet characters = new BitSet();

	private FirstCharacters(String pattern) {
		this.pattern = pattern;
	}

	/** The characters; empty where it may be any. */
	static BitSet of(String pattern) {
		FirstCharacters first = new FirstCharacters(pattern);
		return first.isOne() && first.read() ? first.characters : new BitSet();
	}

	/** Whether it has no alternatives outside of groups. */
	private boolean isOne() {
		int depth = 0;
		for (char c : this.pattern.toCharArray()) {
			if (depth == 0 && c == '|') {
				return false;
			}
			depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
		}
		return true;
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
		int index = 0;
		while (this.pattern.startsWith(GROUP, index)) {
			int end = addGroup(index + GROUP.length());
			if (end < 0 || next(end) == '*' || this.pattern.startsWith("{0", end)) {
				return false;
			}
			if (next(end) != '?') {
				return true;
			}
			index = end + 1;
		}
		return add(this.pattern.substring(index));
	}

	private char next(int index) {
		return (index < this.pattern.length()) ? this.pattern.charAt(index) : ' ';
	}

	/**
	 * Adds the alternatives of a group; where it ends, or -1 where it is not understood.
	 */
	private int addGroup(int start) {
		int depth = 0;
		int from = start;
		for (int i = start; i < this.pattern.length(); i++) {
			char c = this.pattern.charAt(i);
			if (depth == 0 && (c == '|' || c == ')')) {
				BitSet alternative = of(this.pattern.substring(from, i));
				this.characters.or(alternative);
				if (c == ')' || alternative.isEmpty()) {
					return alternative.isEmpty() ? -1 : i + 1;
				}
				from = i + 1;
			}
			depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
		}
		return -1;
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

package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * The alternatives and groups of a regular expression: what is escaped or stands in a
 * class of characters parts nothing.
 */
final class PatternParts {

	private PatternParts() {
	}

	/** The alternatives that are in no group. */
	static List<String> alternatives(String expression) {
		List<String> alternatives = new ArrayList<>();
		int from = 0;
		int i = 0;
		while (i < expression.length()) {
			if (expression.charAt(i) == '|') {
				alternatives.add(expression.substring(from, i));
				from = i + 1;
			}
			i = behind(expression, i);
		}
		alternatives.add(expression.substring(from));
		return List.copyOf(alternatives);
	}

	/**
	 * The index behind what begins at an index: a group, a class of characters, an
	 * escaped character or a single one. The length where a group or class never ends.
	 */
	static int behind(String expression, int index) {
		return switch (expression.charAt(index)) {
			case '\\' -> Math.min(expression.length(), index + 2);
			case '[' -> behindInner(expression, index, ']');
			case '(' -> behindInner(expression, index, ')');
			default -> index + 1;
		};
	}

	private static int behindInner(String expression, int open, char close) {
		int i = open + 1;
		while (i < expression.length() && expression.charAt(i) != close) {
			// parentheses are characters inside of a class
			boolean plain = close == ']' && expression.charAt(i) == '(';
			i = plain ? i + 1 : behind(expression, i);
		}
		return Math.min(expression.length(), i + 1);
	}

}

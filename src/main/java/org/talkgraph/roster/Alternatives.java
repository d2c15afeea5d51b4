package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;

/** A regular expression cut where it says "or". */
final class Alternatives {

	private Alternatives() {
	}

	/** The alternatives of a regular expression that are in no group. */
	static List<String> of(String expression) {
		List<String> alternatives = new ArrayList<>();
		int depth = 0;
		int from = 0;
		int classes = 0;
		boolean escaped = false;
		for (int i = 0; i < expression.length(); i++) {
			char c = expression.charAt(i);
			boolean inClass = classes > 0;
			if (!escaped && c == '|' && depth == 0) {
				alternatives.add(expression.substring(from, i));
				from = i + 1;
			}
			boolean counts = !escaped && (inClass ? "[]" : "()[").indexOf(c) >= 0;
			depth += counts ? ((c == '(' || c == '[') ? 1 : -1) : 0;
			classes += counts ? ((c == '[') ? 1 : (c == ']') ? -1 : 0) : 0;
			escaped = !escaped && c == '\\';
		}
		alternatives.add(expression.substring(from));
		return List.copyOf(alternatives);
	}

}

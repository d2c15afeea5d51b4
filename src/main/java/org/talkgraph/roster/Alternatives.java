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
		int from = 0;
		int groups = 0;
		int classes = 0;
		boolean escaped = false;
		for (int i = 0; i < expression.length(); i++) {
			char c = escaped ? ' ' : expression.charAt(i);
			escaped = c == '\\';
			if (c == '[') {
				classes++;
			}
			else if (classes > 0) {
				classes -= (c == ']') ? 1 : 0;
			}
			else if (c == '|' && groups == 0) {
				alternatives.add(expression.substring(from, i));
				from = i + 1;
			}
			else {
				groups += (c == '(') ? 1 : (c == ')') ? -1 : 0;
			}
		}
		alternatives.add(expression.substring(from));
		return List.copyOf(alternatives);
	}

}

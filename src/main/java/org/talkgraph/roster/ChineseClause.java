package org.talkgraph.roster;

import java.util.Set;
import java.util.stream.Collectors;

/** Where clauses end in Chinese text. */
final class ChineseClause {

	private static final Set<Character> MARKS = "\uFF0C,\u3002\uFF01!\uFF1F?\uFF1B;\n".chars()
		.mapToObj((c) -> (char) c)
		.collect(Collectors.toUnmodifiableSet());

	/** Further back nothing belongs to a name. */
	private static final int LONGEST = 60;

	private ChineseClause() {
	}

	/** Whether the text ends here, or a clause before this character. */
	static boolean endsAt(String text, int index) {
		return index >= text.length() || MARKS.contains(text.charAt(index));
	}

	/** Where the clause around a character begins. */
	static int start(String text, int index) {
		int start = index;
		while (start > 0 && index - start < LONGEST && !MARKS.contains(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

}

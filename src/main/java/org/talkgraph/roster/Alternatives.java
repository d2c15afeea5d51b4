package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A regular expression of alternatives in several scripts. Those that begin with a letter
 * which a text does not have cannot match in it, and are not tried: what is found is the
 * same as by all of them.
 */
public final class Alternatives {

	/** What an alternative may have before its first character. */
	private static final Pattern BEFORE = Pattern.compile("^(?:\\\\b|\\(\\?<?[=!][^()]*\\))+");

	private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\((?!\\?)");

	private static final String NEVER = "(?!)";

	private final List<Pattern> byLetters;

	/**
	 * @param flags of {@link Pattern}
	 * @throws java.util.regex.PatternSyntaxException where it is no regular expression
	 */
	public Alternatives(String expression, int flags) {
		List<String> all = split(expression);
		this.byLetters = Stream.of(Letters.values())
			.map((letters) -> all.stream().filter((each) -> mayBegin(each, letters)).collect(Collectors.joining("|")))
			.map((possible) -> Pattern.compile(possible.isEmpty() ? NEVER : possible, flags))
			.toList();
	}

	/**
	 * Looks through a text.
	 * @param letters of the text, or of the part of it that will be looked through
	 */
	public Matcher in(String text, Letters letters) {
		return this.byLetters.get(letters.ordinal()).matcher(text);
	}

	private static boolean mayBegin(String alternative, Letters letters) {
		String begun = BEFORE.matcher(alternative).replaceFirst("");
		BitSet first = FirstCharacters.of(GROUP.matcher(begun).replaceAll("(?:"));
		return first.isEmpty() || letters.mayHave(first);
	}

	/** The alternatives that are in no group. */
	private static List<String> split(String expression) {
		List<String> alternatives = new ArrayList<>();
		int depth = 0;
		int from = 0;
		boolean escaped = false;
		for (int i = 0; i < expression.length(); i++) {
			char c = expression.charAt(i);
			if (!escaped && c == '|' && depth == 0) {
				alternatives.add(expression.substring(from, i));
				from = i + 1;
			}
			depth += (escaped || "()[]".indexOf(c) < 0) ? 0 : (c == '(' || c == '[') ? 1 : -1;
			escaped = !escaped && c == '\\';
		}
		alternatives.add(expression.substring(from));
		return List.copyOf(alternatives);
	}

}

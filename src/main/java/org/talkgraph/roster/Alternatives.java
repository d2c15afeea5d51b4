package org.talkgraph.roster;

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

	private static final String NEVER = "(?!)";

	private final List<Pattern> byLetters;

	/**
	 * @param flags of {@link Pattern}
	 * @throws java.util.regex.PatternSyntaxException where it is no regular expression
	 */
	public Alternatives(String expression, int flags) {
		List<String> all = PatternParts.alternatives(expression);
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
		BitSet first = FirstCharacters.of(alternative);
		return first.isEmpty() || letters.mayHave(first);
	}

}

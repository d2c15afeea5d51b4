package org.talkgraph.roster;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes from match to match of a pattern through a text, and looks only at places that a
 * single character shows to be possible: Chinese characters that follow a family name
 * would else be compared with every title at every place.
 *
 * @param first what a match may begin with
 * @param second what may be its second character, whatever the first is
 */
record Lookout(Pattern pattern, BitSet first, BitSet second) {

	/**
	 * Looks out for a pattern.
	 * @param first beginnings of its matches
	 * @param second what its matches may have behind their first character
	 */
	static Lookout of(String pattern, List<String> first, List<String> second) {
		return new Lookout(Pattern.compile(pattern), characters(first), characters(second));
	}

	private static BitSet characters(List<String> beginnings) {
		BitSet characters = new BitSet();
		beginnings.forEach((beginning) -> characters.set(beginning.charAt(0)));
		return characters;
	}

	/** A matcher that sees all of a text from every place. */
	Matcher in(String text) {
		return this.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * Moves a matcher to the next match.
	 * @param matcher of {@link #in(String)} for the same text
	 * @return whether there is one
	 */
	boolean find(Matcher matcher, String text, int from) {
		for (int i = from; i < text.length(); i++) {
			int next = i + Character.charCount(text.codePointAt(i));
			boolean possible = this.first.get(text.charAt(i))
					|| (next < text.length() && this.second.get(text.charAt(next)));
			if (possible && matcher.region(i, text.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

}

package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes from match to match of a pattern through a text, and looks only at places that
 * words show to be possible: Chinese characters that follow a family name would else be
 * compared with every title at every place.
 *
 * @param first words with one of which a match may begin
 * @param second words one of which may stand behind its first character, whatever that is
 */
record Lookout(Pattern pattern, Words first, Words second) {

	/** Part of a regular expression that is no character of it. */
	private static final Pattern SPECIAL = Pattern.compile(".[?*{]|[\\\\.\\[(|+^$]");

	/**
	 * Looks out for a pattern.
	 * @param first beginnings of its matches
	 * @param second what its matches may have behind their first character
	 */
	static Lookout of(String pattern, List<String> first, List<String> second) {
		return new Lookout(Pattern.compile(pattern), Words.of(first), Words.of(second));
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
			int next = i + (Character.isHighSurrogate(text.charAt(i)) ? Character.charCount(text.codePointAt(i)) : 1);
			boolean possible = this.first.standAt(text, i) || this.second.standAt(text, next);
			if (possible && matcher.region(i, text.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Words that stand at few places of a text.
	 *
	 * @param firsts what they begin with: tells at most places that none of them stands
	 * there
	 * @param byFirst by that character
	 */
	private record Words(BitSet firsts, Map<Character, List<String>> byFirst) {

		static Words of(List<String> expressions) {
			Words words = new Words(new BitSet(), new HashMap<>());
			expressions.stream().map(Words::plain).forEach((word) -> {
				words.firsts().set(word.charAt(0));
				words.byFirst().computeIfAbsent(word.charAt(0), (c) -> new ArrayList<>()).add(word);
			});
			return words;
		}

		/** What a regular expression begins with for sure. */
		private static String plain(String expression) {
			Matcher special = SPECIAL.matcher(expression);
			return special.find() ? expression.substring(0, special.start()) : expression;
		}

		boolean standAt(String text, int index) {
			if (index >= text.length() || !this.firsts.get(text.charAt(index))) {
				return false;
			}
			for (String word : this.byFirst.getOrDefault(text.charAt(index), List.of())) {
				if (text.startsWith(word, index)) {
					return true;
				}
			}
			return false;
		}

	}

}

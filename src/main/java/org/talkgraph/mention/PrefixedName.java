package org.talkgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.SpeltLetters;

/**
 * A name of a spoken word and spelt letters, such as ChatGPT, of which recognisers keep a
 * few letters: CHPT, XGDP.
 *
 * @param word in small letters
 * @param sounds of the word
 * @param tails the spelt letters, then these with one of them lost, in capitals
 */
record PrefixedName(Name name, String word, String sounds, List<String> tails) {

	private static final Pattern SHAPE = Pattern.compile("(\\p{Lu}\\p{Ll}{2,})(\\p{Lu}{3})");

	/** What the sound at the beginning of the word may be written as. */
	private static final String HISSES = "cxqj";

	static Optional<PrefixedName> of(Name name) {
		Matcher matcher = SHAPE.matcher(name.form());
		return matcher.matches() ? Optional.of(of(name, matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2)))
				: Optional.empty();
	}

	private static PrefixedName of(Name name, String word, String initials) {
		return new PrefixedName(name, word, Phonemes.of(word),
				List.of(initials, initials.substring(1), initials.substring(0, 2)));
	}

	/**
	 * Whether letters are a rest of the word with the spelt letters, one of these lost
	 * perhaps.
	 */
	boolean soundsLike(String letters) {
		for (String tail : this.tails) {
			int at = letters.length() - tail.length();
			if (at > 0 && at <= this.word.length() && isTail(letters.substring(at), tail)
					&& isBeginning(letters.substring(0, at).toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	private boolean isTail(String rest, String tail) {
		boolean whole = tail.equals(this.tails.getFirst());
		return whole ? SpeltLetters.distance(rest, tail) < 1 : rest.equals(tail);
	}

	private boolean isBeginning(String rest) {
		boolean hiss = HISSES.indexOf(this.word.charAt(0)) >= 0 && HISSES.indexOf(rest.charAt(0)) >= 0;
		// an h behind it only says how it hisses
		boolean begins = this.word.startsWith(hiss ? this.word.charAt(0) + rest.substring(1) : rest);
		// the first letter of a word is that of a hundred others
		return (begins && rest.length() > 1) || (hiss && (rest.length() == 1 || soundsAlike(Phonemes.of(rest))));
	}

	private boolean soundsAlike(String rest) {
		return rest.length() > 1 && this.sounds.startsWith(rest.substring(0, 2));
	}

}

package org.talkgraph.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * @param initials in capitals
 */
record PrefixedName(Name name, String word, String initials) {

	private static final Pattern SHAPE = Pattern.compile("(\\p{Lu}\\p{Ll}{2,})(\\p{Lu}{3})");

	/** What the sound at the beginning of the word may be written as. */
	private static final String HISSES = "cxqj";

	static Optional<PrefixedName> of(Name name) {
		Matcher matcher = SHAPE.matcher(name.form());
		return matcher.matches()
				? Optional.of(new PrefixedName(name, matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2)))
				: Optional.empty();
	}

	/**
	 * Whether letters are a rest of the word with the spelt letters, one of these lost
	 * perhaps.
	 */
	boolean soundsLike(String letters) {
		return Set.of(this.initials, this.initials.substring(1), this.initials.substring(0, 2))
			.stream()
			.anyMatch((tail) -> {
				int at = letters.length() - tail.length();
				boolean whole = tail.equals(this.initials);
				return at > 0 && at <= this.word.length()
						&& isBeginning(letters.substring(0, at).toLowerCase(Locale.ROOT))
						&& (whole ? SpeltLetters.distance(letters.substring(at), tail) < 1
								: letters.substring(at).equals(tail));
			});
	}

	private boolean isBeginning(String rest) {
		boolean hiss = HISSES.indexOf(this.word.charAt(0)) >= 0 && HISSES.indexOf(rest.charAt(0)) >= 0;
		String sounds = Phonemes.of(rest);
		boolean alike = hiss && sounds.length() > 1 && Phonemes.of(this.word).startsWith(sounds.substring(0, 2));
		return this.word.startsWith(rest) || alike || (hiss && rest.length() == 1);
	}

}

package org.talkgraph.linking;

import java.util.Optional;

import org.talkgraph.sound.PhonemeDistance;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.source.DataFile;

/**
 * Tells of a place that begins or ends with a word of the name that it sounds like: the
 * rest is misheard, or it is quite another sound, and what is the same makes the whole
 * seem near.
 */
final class PartlyRight {

	private static final DataFile FILE = DataFile.beside(PartlyRight.class, "heard.txt");

	/** So far apart nothing is misheard. */
	private static final double OTHERWISE = FILE.number("otherwise");

	/** A shorter word is right in too many names. */
	private static final int LONG = FILE.count("long word");

	private PartlyRight() {
	}

	/** The feature that tells of it, empty where no word is right or all are. */
	static Optional<String> feature(String surface, String form) {
		int first = surface.indexOf(' ');
		int last = surface.length() - surface.lastIndexOf(' ') - 1;
		if (first < 0) {
			return Optional.empty();
		}
		if (form.regionMatches(true, 0, surface, 0, first)) {
			return feature(surface.substring(first), form.substring(first), first >= LONG && isWord(form, first));
		}
		int rest = form.length() - last;
		if (rest > 0 && form.regionMatches(true, rest, surface, surface.length() - last, last)) {
			return feature(surface.substring(0, surface.length() - last), form.substring(0, rest),
					last >= LONG && isWord(form, rest));
		}
		return Optional.empty();
	}

	/** Whether a word ends or begins in the middle of a name: AltDiffusion has two. */
	private static boolean isWord(String form, int index) {
		return index < form.length() && (form.charAt(index) == ' ' || form.charAt(index - 1) == ' '
				|| Character.isUpperCase(form.charAt(index)));
	}

	private static Optional<String> feature(String said, String meant, boolean word) {
		if (said.strip().equalsIgnoreCase(meant.strip())) {
			return Optional.empty();
		}
		if (PhonemeDistance.of(Phonemes.of(said), Phonemes.of(meant.strip())) > OTHERWISE) {
			return Optional.of("the rest of the name sounds otherwise");
		}
		return word ? Optional.of("a word of the name is right") : Optional.empty();
	}

}

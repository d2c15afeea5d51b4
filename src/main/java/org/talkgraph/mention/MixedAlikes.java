package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.talkgraph.sound.HeardSounds;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Finds Latin letters with Chinese characters right beside them that together sound like
 * a Latin name: what a recogniser of Chinese writes for a foreign name of which it knows
 * a part.
 */
final class MixedAlikes {

	private static final String NO_PART = String.join("",
			DataFile.beside(MixedAlikes.class, "endings.txt").words("no part of a name"));

	private static final DataFile NUMBERS = DataFile.beside(MixedAlikes.class, "alikes.txt");

	static final double WITHIN = NUMBERS.number("mixed");

	private static final int MOST_CHARACTERS = NUMBERS.count("most mixed characters");

	private static final int SHORTEST = NUMBERS.count("shortest mixed");

	private final PhonemeIndex index;

	/**
	 * @param index of Latin names
	 */
	MixedAlikes(PhonemeIndex index) {
		this.index = index;
	}

	/**
	 * @param heard what was found already for what is said
	 */
	List<Alike> find(String text, Map<String, List<Sounding>> heard) {
		List<Alike> found = new ArrayList<>();
		if (!this.index.isEmpty()) {
			for (Span word : LatinTokens.words(text)) {
				int before = characters(text, word.start(), -1);
				int after = characters(text, word.end(), 1);
				if (before + after > 0) {
					find(text, word, before, after, heard, found);
				}
			}
		}
		return found;
	}

	private void find(String text, Span word, int mostBefore, int mostAfter, Map<String, List<Sounding>> heard,
			List<Alike> found) {
		String sounds = Phonemes.of(word.of(text));
		for (int before = 0; before <= mostBefore; before++) {
			for (int after = 0; after <= mostAfter; after++) {
				Span span = new Span(word.start() - before, word.end() + after);
				boolean fits = before + after > 0 && before + after <= MOST_CHARACTERS;
				if (fits && this.index.mayHave(heard(text, span, word, sounds))) {
					find(text, span, heard, found);
				}
			}
		}
	}

	/**
	 * How a word sounds with the characters beside it.
	 * @param sounds of the word alone
	 */
	private static HeardSounds heard(String text, Span span, Span word, String sounds) {
		HeardSounds heard = new HeardSounds();
		for (int i = span.start(); i < word.start(); i++) {
			heard.add(Phonemes.of(Pinyin.syllable(text.charAt(i))));
		}
		heard.add(sounds);
		for (int i = word.end(); i < span.end(); i++) {
			heard.add(Phonemes.of(Pinyin.syllable(text.charAt(i))));
		}
		return heard;
	}

	/** How many Chinese characters stand right before or after an index. */
	private static int characters(String text, int index, int step) {
		int count = 0;
		int i = (step < 0) ? index - 1 : index;
		while (count < MOST_CHARACTERS && i >= 0 && i < text.length() && Pinyin.syllable(text.charAt(i)) != Pinyin.NONE
				&& NO_PART.indexOf(text.charAt(i)) < 0) {
			count++;
			i += step;
		}
		return count;
	}

	private void find(String text, Span span, Map<String, List<Sounding>> heard, List<Alike> found) {
		for (Sounding each : heard.computeIfAbsent(span.of(text),
				(said) -> this.index.find(Phonemes.of(said), false, WITHIN))) {
			if (each.name().form().length() >= SHORTEST) {
				found.add(Alike.of(span, each.name(), Alike.Kind.MIXED, each.distance()));
			}
		}
	}

}

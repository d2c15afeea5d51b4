package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.ForeignCharacters;
import org.talkgraph.sound.HeardSounds;
import org.talkgraph.sound.LatinScript;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Finds Chinese characters that sound like Latin names, a single capital at their end
 * perhaps: what a recogniser of Chinese writes for a foreign name.
 */
final class CrossScriptAlikes {

	private static final DataFile NUMBERS = DataFile.beside(CrossScriptAlikes.class, "alikes.txt");

	private static final double WITHIN = NUMBERS.number("across scripts");

	private static final int LONGEST = NUMBERS.count("longest across scripts");

	private static final int SHORTEST_NAME = NUMBERS.count("shortest name across scripts");

	/** With what a version may begin that no word for a kind stands before. */
	private static final BitSet BEGINNINGS = new BitSet();

	static {
		for (int c = 0; c <= Character.MAX_VALUE; c++) {
			char begins = (char) c;
			BEGINNINGS.set(c,
					c == ' ' || Latin.is(begins) || Digits.isNumeral(begins) || SoundNumerals.of(begins) != begins);
		}
	}

	private final PhonemeIndex index = new PhonemeIndex(WITHIN);

	void add(Name name) {
		String form = name.form();
		boolean latin = LatinScript.hasAll(form) && form.chars().noneMatch(Character::isDigit);
		boolean word = form.length() >= SHORTEST_NAME || form.chars().anyMatch(Character::isLowerCase);
		if (latin && word && !isInitials(form)) {
			this.index.add(name);
		}
	}

	private static boolean isInitials(String form) {
		return form.length() <= SHORTEST_NAME && form.chars().noneMatch(Character::isLowerCase);
	}

	/**
	 * @param heard what was found already for what is said
	 */
	List<Alike> find(String text, Map<String, List<Sounding>> heard) {
		List<Alike> found = new ArrayList<>();
		if (this.index.isEmpty()) {
			return found;
		}
		boolean[] versions = versions(text);
		for (int i = 0; i < text.length(); i++) {
			boolean foreign = true;
			Sounds sounds = new Sounds(text, i);
			for (int end = i + 1; end <= Math.min(text.length(), i + LONGEST) && isHan(text, end - 1); end++) {
				foreign &= ForeignCharacters.contains(text.charAt(end - 1));
				if (end > i + 1 && (foreign || versions[end]) && this.index.mayHave(sounds.upTo(end))) {
					find(text, new Span(i, end), heard, found);
				}
				if (isCapital(text, end) && (foreign || versions[end + 1])) {
					find(text, new Span(i, end + 1), heard, found);
				}
			}
		}
		return found;
	}

	/** How Chinese characters sound from a place on, heard as far as it was asked. */
	private static final class Sounds {

		private final String text;

		private int end;

		private final HeardSounds heard = new HeardSounds();

		Sounds(String text, int start) {
			this.text = text;
			this.end = start;
		}

		HeardSounds upTo(int end) {
			for (; this.end < end; this.end++) {
				this.heard.add(Phonemes.of(Pinyin.syllable(this.text.charAt(this.end))));
			}
			return this.heard;
		}

	}

	/**
	 * Where versions may begin: other characters than those of foreign names are looked
	 * at only before one.
	 */
	private static boolean[] versions(String text) {
		boolean[] versions = new boolean[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			versions[i] = mayBeVersion(text, i);
		}
		return versions;
	}

	private static boolean mayBeVersion(String text, int index) {
		return BEGINNINGS.get(text.charAt(index)) || VersionNumbers.beginsKind(text, index);
	}

	private void find(String text, Span span, Map<String, List<Sounding>> heard, List<Alike> found) {
		for (Sounding each : heard.computeIfAbsent(span.of(text),
				(said) -> this.index.find(Phonemes.of(said), false, WITHIN))) {
			found.add(Alike.of(span, each.name(), Alike.Kind.ACROSS_SCRIPTS, each.distance()));
		}
	}

	private static boolean isHan(String text, int index) {
		return Pinyin.syllable(text.charAt(index)) != Pinyin.NONE;
	}

	private static boolean isCapital(String text, int index) {
		return index < text.length() && text.charAt(index) >= 'A' && text.charAt(index) <= 'Z'
				&& Latin.endsWord(text, index + 1);
	}

}
